package org.mekongatlas.app;

import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a picture is drawn. */
final class LookOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--theme",
            defaultValue = "light",
            description = "light, dark, projector or print (${DEFAULT-VALUE}).")
    private Theme theme;

    @Option(
            names = "--names",
            defaultValue = "english",
            description = "Places in english, or local: each in the language of its country (${DEFAULT-VALUE}).")
    private Names names;

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = "Draw the N widest lines and say what is left out; without it all are drawn.")
    private Integer lines;

    @Option(names = "--simple", description = "Draw what is uncertain like what is sure.")
    private boolean simple;

    @Option(
            names = "--flows",
            defaultValue = "gross",
            description = "Both directions between two places as two lines (gross), or as one of their difference, net"
                    + " (${DEFAULT-VALUE}).")
    private Balance balance;

    Look look() {
        if (lines != null && lines < 1) {
            throw new ParameterException(spec.commandLine(), "--lines is 1 or more, not " + lines + ".");
        }
        return new Look(theme, names, lines == null ? Look.ALL_LINES : lines, !simple, balance);
    }
}
