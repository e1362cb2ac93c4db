package org.mekongatlas.export;

import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;

/** Tells of a picture being written; what the progress throws ends the writing. */
record Watch(Progress progress) implements IIOWriteProgressListener {

    @Override
    public void imageProgress(ImageWriter source, float percent) {
        progress.at(percent / 100);
    }

    @Override
    public void imageStarted(ImageWriter source, int image) {
        progress.at(0);
    }

    @Override
    public void imageComplete(ImageWriter source) {
        progress.at(1);
    }

    @Override
    public void thumbnailStarted(ImageWriter source, int image, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageWriter source, float percent) {}

    @Override
    public void thumbnailComplete(ImageWriter source) {}

    @Override
    public void writeAborted(ImageWriter source) {}
}
