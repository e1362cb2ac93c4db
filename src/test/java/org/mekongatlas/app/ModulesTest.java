package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * {@code mvn javafx:run} runs JavaFX as modules, which keep their insides from libraries that are none. All other tests
 * have everything on the class path and would not see what is refused there.
 */
class ModulesTest {

    private static final Predicate<String> IS_JAVAFX =
            jar -> new File(jar).getName().startsWith("javafx-");
    private static final Predicate<String> IS_MONOCLE =
            jar -> new File(jar).getName().contains("monocle");

    @Test
    void theWindowAndWhatItOpensWorkWithJavaFxAsModules(@TempDir Path home)
            throws IOException, InterruptedException, ParserConfigurationException, SAXException {
        Process process =
                new ProcessBuilder(command(home)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static List<String> command(Path home) throws IOException, ParserConfigurationException, SAXException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("--module-path", path(IS_JAVAFX), "--add-modules", "javafx.controls"));
        command.addAll(List.of("--patch-module", "javafx.graphics=" + path(IS_MONOCLE)));
        command.addAll(List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-classpath", path(IS_JAVAFX.or(IS_MONOCLE).negate()), ModulesProbe.class.getName()));
        command.addAll(List.of("--home", home.toString()));
        return command;
    }

    /** The options of {@code javafx:run}, as pom.xml has them. */
    private static List<String> options() throws IOException, ParserConfigurationException, SAXException {
        File pom = new File("pom.xml").getAbsoluteFile();
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom)
                .getElementsByTagName("option");
        String options = new File(pom.getParentFile(), "src/main/launch/java.options").getPath();
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().replace("${java.options}", options))
                .toList();
    }

    private static String path(Predicate<String> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
