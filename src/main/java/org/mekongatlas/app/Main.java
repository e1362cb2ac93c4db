package org.mekongatlas.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mekongatlas.text.WordBreakProvider;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where the program starts. Holds no JavaFX type, so that it can speak before a toolkit is there. */
public final class Main {

    /** Both held, because the log framework forgets the level of a logger nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** Says from Java 21 on that it will do, and from 23 on that it does, without some of what it was told. */
    private static final Logger LOCALES = Logger.getLogger("sun.util.locale.provider");

    private static final List<Class<?>> SUBCOMMANDS =
            List.of(CheckCommand.class, EventsCommand.class, TotalsCommand.class, ExportCommand.class);

    private Main() {}

    public static void main(String[] args) {
        prepare();
        System.exit(run(args));
    }

    /** Runs a command line and returns its exit code: 0 done, 1 could not be done, 2 wrong usage. */
    static int run(String... args) {
        return args.length == 0 ? openWindow() : obey(args);
    }

    /** Reading the annotations of options takes time that whoever only opens the window need not wait. */
    private static int openWindow() {
        try {
            return new AtlasCommand().openWindow(utf8(System.out));
        } catch (RuntimeException | Error reason) {
            return couldNot(reason, utf8(System.err));
        }
    }

    private static int obey(String... args) {
        CommandLine line = new CommandLine(new AtlasCommand());
        SUBCOMMANDS.forEach(line::addSubcommand);
        line.setOut(utf8(System.out));
        line.setErr(utf8(System.err));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::wrongUsage);
        line.setExecutionExceptionHandler((reason, command, parsed) -> couldNot(reason, command.getErr()));
        return line.execute(args);
    }

    /**
     * Words are found by the atlas's own dictionaries, Java2D draws without a display, Gluon is told what it would guess,
     * and warnings at the start are kept back.
     */
    private static void prepare() {
        System.setProperty("java.locale.providers", WordBreakProvider.FIRST);
        System.setProperty("java.awt.headless", "true");
        System.setProperty("javafx.platform", "desktop");
        JAVAFX.setLevel(Level.SEVERE);
        LOCALES.setLevel(Level.SEVERE);
        System.setErr(withoutPulse(System.err));
    }

    /** JavaFX says aloud that it read how often frames are drawn, which is an option of the atlas's own. */
    private static PrintStream withoutPulse(PrintStream err) {
        return new PrintStream(err, true) {
            @Override
            public void println(String line) {
                if (line == null || !line.startsWith("Setting PULSE_DURATION")) {
                    super.println(line);
                }
            }
        };
    }

    private static int wrongUsage(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static int couldNot(Throwable reason, PrintWriter err) {
        err.println(reason instanceof Failure ? reason.getMessage() : CrashReport.write(reason));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Names and sources come in many scripts, whatever the terminal's language. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
