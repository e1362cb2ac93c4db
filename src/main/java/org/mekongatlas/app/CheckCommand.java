package org.mekongatlas.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.dataset.Problem;
import org.mekongatlas.dataset.Reading;
import org.mekongatlas.index.DirectionCheck;
import org.mekongatlas.model.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: whether the data package is sound, and what it holds. Reads the files themselves, not the store. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks every row of the data package and shows what it holds.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Reading reading = PackageReader.read(atlas.files());
        DirectionCheck directions = new DirectionCheck(new Catalogue(reading.dataset()));
        List<String> problems = problems(reading, directions);
        if (!reading.dataset().version().isEmpty()) {
            PrintWriter out = spec.commandLine().getOut();
            new Inventory(reading).print(out);
            out.println(directions.summary());
            directions.warnings().forEach(warning -> out.println("Warning: " + warning));
        }
        say(problems);
        return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** One sentence for each thing that is wrong; whatever else is held against the rows adds its own here. */
    private static List<String> problems(Reading reading, DirectionCheck directions) {
        return Stream.concat(reading.problems().stream().map(Problem::toString), directions.problems().stream())
                .toList();
    }

    private void say(List<String> problems) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(err::println);
        if (problems.isEmpty()) {
            out.println("The package is sound.");
        } else {
            err.println(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
        }
    }
}
