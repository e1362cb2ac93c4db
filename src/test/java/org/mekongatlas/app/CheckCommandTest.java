package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.dataset.PackageFiles;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void theShippedPackageIsSound() {
        Terminal terminal = Terminal.run("check", "--home", folder.toString());
        assertEquals(0, terminal.exit());
        assertEquals("", terminal.err());
        List<String> lines = terminal.lines();
        assertTrue(lines.contains("version      2026.11.21"));
        assertTrue(lines.contains("claims         1,090"));
        assertTrue(lines.contains("sources          762"));
        assertTrue(
                lines.contains("repatriation     137        82     45    10         0     0     219          208"),
                terminal.out());
        assertTrue(terminal.out().contains("; all point at their destination."), terminal.out());
        assertEquals("The package is sound.", lines.get(lines.size() - 1));
    }

    @Test
    void checkingMakesNoStore() throws IOException {
        Terminal.run("check", "--home", folder.toString());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void everyProblemIsALineOfItsOwn() throws IOException {
        new PackageFiles()
                .editLine("claims.csv", 2, line -> line.replace(",1680,", ",-1,"))
                .editLine("places.csv", 3, line -> line.replace(",BI,", ",,"))
                .writeTo(folder);
        Terminal terminal = Terminal.run("check", "--data", folder.toString());
        assertEquals(1, terminal.exit());
        assertTrue(terminal.out().contains("claims         1,089"), terminal.out());
        assertEquals(
                List.of(
                        folder.resolve("claims.csv") + ", line 2, column low: -1 is less than 0",
                        folder.resolve("places.csv") + ", line 3, column id: a country's id is its code in lower case",
                        "2 problems."),
                terminal.err().lines().toList());
    }

    @Test
    void aFolderWithoutAPackageIsSaid() {
        Terminal terminal = Terminal.run("--data", folder.toString(), "check");
        assertEquals(1, terminal.exit());
        assertEquals("", terminal.out());
        assertEquals(
                List.of(folder.resolve("datapackage.json") + ": there is no such file", "1 problem."),
                terminal.err().lines().toList());
    }
}
