package org.mekongatlas.app;

import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a picture is drawn. */
final class LookOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--theme", description = "light (as if not given), dark, projector or print.")
    private Theme theme;

    @Option(
            names = "--names",
            description =
                    "Places as the reader calls them (reader, as if not given), in english, or local: each in the language of"
                            + " its country.")
    private Names names;

    @Option(
            names = "--lines",
            paramLabel = "N",
            converter = MostLines.class,
            description = "Draw the N widest lines and say how many are left out, or all; on maps closer than the"
                    + " region twice as many at each level; " + View.OPENING_LINES
                    + " if neither this nor --view is given.")
    private Integer lines;

    @Option(names = "--simple", description = "Draw what is uncertain like what is sure.")
    private boolean simple;

    @Option(
            names = "--flows",
            description = "Both directions between two places as two lines (gross, as if not given), or as one of their"
                    + " difference (net).")
    private Balance balance;

    @Option(
            names = "--widest",
            paramLabel = "N",
            description =
                    "Draw N people as widely as lines get, and more no wider, so that widths mean the same in many"
                            + " pictures; without it the largest number shown is drawn so.")
    private Long widest;

    @Option(
            names = "--language",
            description = "en (as if not given), th, my, zh, vi, km or lo: what the atlas speaks.")
    private Language language;

    /** @param otherwise where no option says how */
    Look look(Look otherwise) {
        if (widest != null && widest < 1) {
            throw new ParameterException(spec.commandLine(), "--widest is 1 or more, not " + widest + ".");
        }
        return new Look(
                theme == null ? otherwise.theme() : theme,
                names == null ? otherwise.names() : names,
                lines == null ? otherwise.lines() : lines,
                otherwise.uncertainty() && !simple,
                balance == null ? otherwise.balance() : balance,
                widest == null ? otherwise.widest() : widest,
                language == null ? otherwise.language() : language);
    }
}
