package org.mekongatlas.screen.time;

import java.util.function.Consumer;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Silence;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.Playhead;

/** Looks on the worker for when nobody reports on what is asked, over all dates, once for each question. */
final class SilenceSearch {

    private final AtlasModel model;
    private final Newest<Asked, Silence> newest;
    private Asked asked;

    /** What silences depend on. */
    private record Asked(Question question, Bin bin) {}

    /** @param found told what was asked for last, on the screen's thread */
    SilenceSearch(AtlasModel model, Consumer<Silence> found) {
        this.model = model;
        newest = model.threads().newest(this::search, found);
    }

    /** Asks what the model asks, if that was not asked last. On the screen's thread. */
    void ask(Bin bin) {
        Asked wanted = new Asked(model.view().question().withWindow(TimeWindow.ALL), bin);
        if (!wanted.equals(asked)) {
            asked = wanted;
            newest.ask(wanted);
        }
    }

    /** On the worker. */
    private Silence search(Asked wanted) {
        Playhead days = model.time().playhead();
        return model.index().silence(wanted.question(), wanted.bin(), TimeWindow.of(days.first(), days.last()));
    }
}
