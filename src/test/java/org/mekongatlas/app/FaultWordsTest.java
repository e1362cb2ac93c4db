package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;
import picocli.CommandLine;

/** What readers are told when there is nothing to open: what happened and what to do, in the language of the window. */
class FaultWordsTest {

    private static final String ENGLISH = "[a-z]{3,}";

    @TempDir
    Path folder;

    /** Vietnamese is written in Latin letters, as English is. */
    static Stream<Language> others() {
        return Language.spoken().stream().filter(language -> language != Language.EN && language != Language.VI);
    }

    @ParameterizedTest
    @MethodSource("others")
    void ofADamagedBaseMap(Language language) {
        DataFiles damaged = DataFiles.folder(folder);
        Failure failure = assertThrows(Failure.class, () -> AtlasCommand.baseMap(damaged, () -> Texts.in(language)));
        assertSaid(failure);
    }

    @ParameterizedTest
    @MethodSource("others")
    void ofAFaultyPackage(Language language) throws Exception {
        Files.writeString(folder.resolve("datapackage.json"), "nothing");
        AtlasCommand atlas = new AtlasCommand();
        new CommandLine(atlas)
                .parseArgs(
                        "--data",
                        folder.toString(),
                        "--home",
                        folder.resolve("home").toString());
        Supplier<Texts> speech = () -> Texts.in(language);
        Failure failure = assertThrows(Failure.class, () -> atlas.open(part -> {}, speech));
        assertSaid(failure);
    }

    @Test
    void inEnglishToo() {
        DataFiles damaged = DataFiles.folder(folder);
        Failure failure = assertThrows(Failure.class, () -> AtlasCommand.baseMap(damaged, () -> Texts.in(Language.EN)));
        assertEquals(
                "The base map can not be read: please install the atlas again.",
                failure.getMessage().lines().findFirst().orElseThrow());
    }

    /** The first line is a sentence of the language; details follow it. */
    private static void assertSaid(Failure failure) {
        String[] lines = failure.getMessage().split("\n");
        assertTrue(lines.length > 1, failure::getMessage);
        String said = lines[0].replaceAll("Mekong Atlas|--data", "");
        assertTrue(!said.isBlank() && Stream.of(said.split("\\W+")).noneMatch(word -> word.matches(ENGLISH)), said);
    }
}
