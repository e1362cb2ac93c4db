package org.mekongatlas.app;

import java.util.Optional;
import org.mekongatlas.export.Cameras;
import org.mekongatlas.export.MultiplesSpec;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.View;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A picture of several maps in place of one. */
final class MultiplesOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--multiples",
            paramLabel = "N",
            description = "4, 6 or 9 maps in one picture, one for each part of the period.")
    private Integer panels;

    @Option(
            names = "--by",
            paramLabel = "SLICE",
            converter = CodeConverter.OfSlice.class,
            description =
                    "What each map shows: a month, quarter or year; without it the shortest that covers the period.")
    private Slice slice;

    @Option(
            names = "--compare",
            paramLabel = "TEXT",
            converter = ViewConverter.class,
            description = "A second map on the right: the period and the filter of this view; all else as on the left.")
    private View other;

    /** Whether small multiples are asked for. */
    boolean given() {
        return panels != null;
    }

    /** The view to stand beside the picture's own; null if none is asked for. */
    View other() {
        return other;
    }

    /** @throws ParameterException where the options can not be */
    void check(TimeMode mode) {
        if (panels == null && slice != null) {
            throw wrong("--by goes with --multiples.");
        }
        if (panels != null && !PanelPeriods.COUNTS.contains(panels)) {
            throw wrong("--multiples is 4, 6 or 9, not " + panels + ".");
        }
        if (given() && mode == TimeMode.MOMENT) {
            throw wrong("--multiples cut a period into parts, and a moment has none.");
        }
        if (given() && other != null) {
            throw wrong("--multiples and --compare are two pictures: leave one out.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    MultiplesSpec spec(PictureSpec picture, Cameras cameras) {
        return new MultiplesSpec(picture, panels, Optional.ofNullable(slice), cameras);
    }
}
