package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.mekongatlas.paint.Sheet;

/** A painted page of several maps, and what it says. */
record Page(Sheet sheet, Statement statement) {

    /** Share of the work that is painting, as measured for a large picture; the rest is writing. */
    private static final double PAINTED = 0.6;

    /**
     * Paints and writes a PNG as {@link PictureExport#write} does.
     *
     * @return the sentence that stands in the picture
     */
    static String write(PictureSpec picture, Path file, Progress progress, Function<Progress, Page> painting)
            throws IOException {
        WholeFile whole = new WholeFile(picture.texts(), file);
        whole.check();
        PictureExport.checkMemory(picture);
        progress.at(0);
        Page page = painting.apply(progress.part(0, PAINTED));
        whole.write(out -> Png.write(
                page.sheet,
                PictureExport.dotsPerInch(picture),
                page.statement.texts(),
                out,
                progress.part(PAINTED, 1)));
        return page.statement.sentence();
    }
}
