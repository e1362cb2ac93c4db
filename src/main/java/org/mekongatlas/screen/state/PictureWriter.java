package org.mekongatlas.screen.state;

import java.io.IOException;
import java.nio.file.Path;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.export.Progress;

/** Writes a picture; {@link org.mekongatlas.export.PictureExport#write(PictureSpec, Path, Progress)}. */
@FunctionalInterface
public interface PictureWriter {

    /** @throws IOException whose message is a sentence for the reader; no half file is left */
    void write(PictureSpec spec, Path file, Progress progress) throws IOException;
}
