package org.mekongatlas.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mekongatlas.paint.Sheet;

/**
 * Writes PNG files: eight bits each of red, green and blue in sRGB, a resolution, and text that says what the picture
 * is. Chunks are named as in the PNG specification of the W3C.
 */
final class Png {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;
    private static final DirectColorModel OPAQUE = new DirectColorModel(24, 0xFF0000, 0x00FF00, 0x0000FF);
    // Maps are flat: the most effort takes three times as long and saves a tenth.
    private static final float QUALITY = 0.5f;

    private Png() {}

    /**
     * Writes an opaque sheet; what is transparent in it comes out black.
     *
     * @param dotsPerInch how large it is to be shown or printed
     * @param progress told of every row or so
     * @param texts keyword (Latin-1, up to 79 characters) to text, in this order; blank texts are left out
     */
    static void write(Sheet sheet, double dotsPerInch, Map<String, String> texts, OutputStream out, Progress progress)
            throws IOException {
        BufferedImage image = opaque(sheet);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        writer.addIIOWriteProgressListener(new Watch(progress));
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
            metadata.mergeTree(FORMAT, tree(dotsPerInch, texts));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
    }

    /** The sheet's own pixels, read without their alpha. */
    private static BufferedImage opaque(Sheet sheet) {
        int width = sheet.width();
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(sheet.pixels(), sheet.pixels().length),
                width,
                sheet.height(),
                width,
                OPAQUE.getMasks(),
                null);
        return new BufferedImage(OPAQUE, raster, false, null);
    }

    private static IIOMetadataNode tree(double dotsPerInch, Map<String, String> texts) {
        IIOMetadataNode tree = new IIOMetadataNode(FORMAT);
        tree.appendChild(resolution(dotsPerInch));
        tree.appendChild(node("sRGB", Map.of("renderingIntent", "Perceptual")));
        IIOMetadataNode text = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, words) -> {
            if (!words.isBlank()) {
                text.appendChild(entry(keyword, words));
            }
        });
        tree.appendChild(text);
        return tree;
    }

    private static IIOMetadataNode resolution(double dotsPerInch) {
        String perMetre = Long.toString(Math.round(dotsPerInch / METRES_PER_INCH));
        return node(
                "pHYs",
                Map.of("pixelsPerUnitXAxis", perMetre, "pixelsPerUnitYAxis", perMetre, "unitSpecifier", "meter"));
    }

    private static IIOMetadataNode entry(String keyword, String words) {
        return node(
                "iTXtEntry",
                Map.of(
                        "keyword", keyword,
                        "compressionFlag", "FALSE",
                        "compressionMethod", "0",
                        "languageTag", "",
                        "translatedKeyword", "",
                        "text", words));
    }

    private static IIOMetadataNode node(String name, Map<String, String> attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        attributes.forEach(node::setAttribute);
        return node;
    }
}
