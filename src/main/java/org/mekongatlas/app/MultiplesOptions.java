package org.mekongatlas.app;

import java.util.Optional;
import org.mekongatlas.export.MultiplesSpec;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Slice;
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

    /** Whether several maps are asked for. */
    boolean given() {
        return panels != null;
    }

    /** @throws ParameterException where the options can not be */
    void check() {
        if (panels == null && slice != null) {
            throw new ParameterException(spec.commandLine(), "--by goes with --multiples.");
        }
        if (panels != null && !PanelPeriods.COUNTS.contains(panels)) {
            throw new ParameterException(spec.commandLine(), "--multiples is 4, 6 or 9, not " + panels + ".");
        }
    }

    MultiplesSpec spec(PictureSpec picture, MultiplesSpec.Cameras cameras) {
        return new MultiplesSpec(picture, panels, Optional.ofNullable(slice), cameras);
    }
}
