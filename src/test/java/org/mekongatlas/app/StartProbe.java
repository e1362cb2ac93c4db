package org.mekongatlas.app;

import javafx.application.Platform;
import org.mekongatlas.text.WordBreakProvider;
import picocli.CommandLine;

/** Opens the window as the program does, says when the first complete frame is on screen, and closes it again. */
public final class StartProbe {

    /** What is printed at that moment. */
    public static final String SHOWN = "shown";

    private StartProbe() {}

    /** @param args as for the program */
    public static void main(String[] args) {
        System.setProperty("java.locale.providers", WordBreakProvider.FIRST);
        AtlasCommand atlas = new AtlasCommand();
        if (args.length > 0) {
            new CommandLine(atlas).parseArgs(args);
        }
        new WindowLauncher(atlas, StartProbe::shown).open();
        System.exit(0);
    }

    private static void shown() {
        System.out.println(SHOWN);
        Platform.exit();
    }
}
