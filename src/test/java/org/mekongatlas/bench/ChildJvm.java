package org.mekongatlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own for what must be measured from a cold start or with a window: headless, software pipeline. */
final class ChildJvm {

    private ChildJvm() {}

    static List<String> command(Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-Djavafx.platform=desktop",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return command;
    }
}
