package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.mekongatlas.paint.Sheet;

/** A painted page, and what it says. */
record Page(Sheet sheet, Statement statement) {

    /** Share of the work that is painting, as measured for a large picture; the rest is writing. */
    private static final double PAINTED = 0.6;
    /** A picture fills a slide of 13⅓ × 7½ inches, the usual wide format. */
    private static final double SLIDE_INCHES = 7.5;
    /** Bytes to a pixel: the sheet, and what painters need besides. */
    private static final long BYTES = 8;

    /**
     * Paints and writes a PNG as {@link PictureExport#write} does.
     *
     * @return the sentence that stands in the picture
     */
    static String write(PictureSpec picture, Path file, Progress progress, Function<Progress, Page> painting)
            throws IOException {
        WholeFile whole = new WholeFile(picture.texts(), file);
        whole.check();
        checkMemory(picture);
        progress.at(0);
        Page page = painting.apply(progress.part(0, PAINTED));
        whole.write(out ->
                Png.write(page.sheet, dotsPerInch(picture), page.statement.texts(), out, progress.part(PAINTED, 1)));
        return page.statement.sentence();
    }

    /** So many that the picture fills a slide. */
    private static double dotsPerInch(PictureSpec picture) {
        return Math.min(picture.width(), picture.height()) / SLIDE_INCHES;
    }

    /** @throws IOException with a sentence for the reader */
    private static void checkMemory(PictureSpec picture) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        if (BYTES * picture.width() * picture.height() > free) {
            String size = picture.width() + " × " + picture.height();
            throw new IOException(picture.texts().text("picture.no-memory", size));
        }
    }
}
