package org.mekongatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.Type;

/** The texts of all languages: whole, used, and writable with the type that the atlas brings along. */
class BundleTest {

    private static final Path SOURCES = Path.of("src/main/java/org/mekongatlas");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final Pattern COUNTED = Pattern.compile("\\.count\\(\\s*\"([^\"]+)\",");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Chinese counts in hundreds of millions. */
    private static final Set<String> IN_ANOTHER_UNIT = Set.of("figure.billion", "figure.billion.short");

    private static final Map<String, String> ENGLISH = Bundle.read(Language.EN);

    static List<Language> languages() {
        return Language.spoken();
    }

    static List<Language> others() {
        return Language.spoken().stream()
                .filter(language -> language != Language.EN)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyTextIsThereInTheSameOrder(Language language) {
        assertEquals(keys(Language.EN), keys(language));
    }

    @Test
    void noKeyStandsTwice() {
        List<String> keys = keys(Language.EN);
        assertEquals(keys.size(), Set.copyOf(keys).size(), () -> String.valueOf(twice(keys)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNumberHasItsTextForOne(Language language) {
        Map<String, String> texts = Bundle.read(language);
        Set<String> counted = files(SOURCES)
                .map(BundleTest::text)
                .flatMap(source -> COUNTED.matcher(source).results())
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(counted.contains("events.count") && counted.size() > 20, counted::toString);
        counted.removeIf(key -> texts.containsKey(key) && texts.containsKey(key + ".one"));
        assertEquals(Set.of(), counted);
    }

    /** Chinese type sets brackets around Chinese words in full width. */
    @Test
    void chineseStandsInFullWidthBrackets() {
        Map<String, String> narrow = new TreeMap<>(Bundle.read(Language.ZH));
        narrow.values()
                .removeIf(text -> !HAN.matcher(text).find()
                        || !text.replaceAll("\\([a-z+]+\\)", "").matches(".*[()].*"));
        assertEquals(Map.of(), narrow);
        assertEquals("62,300（61,900+）", Texts.in(Language.ZH).people(new Span(61_900, 62_300, Span.UNBOUNDED)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyTextKeepsThePlacesOfItsValues(Language language) {
        Map<String, String> wrong = new TreeMap<>(Bundle.read(language));
        wrong.keySet().removeAll(IN_ANOTHER_UNIT);
        wrong.entrySet()
                .removeIf(text -> placeholders(text.getValue()).equals(placeholders(ENGLISH.get(text.getKey()))));
        assertEquals(Map.of(), wrong);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** What is the same in English is a name, a sign or a form, without a word of it. */
    @ParameterizedTest
    @MethodSource("others")
    void nothingWasLeftInEnglish(Language language) {
        Map<String, String> left = new TreeMap<>(Bundle.read(language));
        left.entrySet().removeIf(text -> !text.getValue().equals(ENGLISH.get(text.getKey())));
        left.values().removeIf(BundleTest::isTheSameEverywhere);
        assertEquals(Map.of(), left);
    }

    private static boolean isTheSameEverywhere(String text) {
        String names = text.replaceAll("\\{\\d}", "")
                .replaceAll("Mekong Atlas|OpenStreetMap|GeoNames|BibTeX|CSL-JSON|Natural Earth|Unicode CLDR|Java", "");
        return !Pattern.compile("[a-z]{3}").matcher(names).find();
    }

    @ParameterizedTest
    @MethodSource("others")
    void everySignIsInTheAtlassOwnType(Language language) {
        Collection<String> texts = Bundle.read(language).values();
        for (Font face : List.of(Type.regular(12), Type.bold(12))) {
            Set<String> missing = texts.stream()
                    .flatMapToInt(String::codePoints)
                    .filter(sign -> sign >= ' ' && !face.canDisplay(sign))
                    .mapToObj(Character::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), missing, face.getName());
        }
    }

    @Test
    void everyTextIsUsed() {
        Set<String> literals = literals(SOURCES);
        Set<String> suffixes =
                literals.stream().filter(word -> word.startsWith(".")).collect(Collectors.toSet());
        Set<String> words = words();
        List<String> unused = ENGLISH.keySet().stream()
                .map(key -> key.endsWith(".one") ? key.substring(0, key.length() - 4) : key)
                .filter(key -> !literals.contains(key))
                .filter(key -> !words.contains(key))
                .filter(key -> suffixes.stream()
                        .noneMatch(suffix -> key.endsWith(suffix)
                                && words.contains(key.substring(0, key.length() - suffix.length()))))
                .sorted()
                .toList();
        assertEquals(List.of(), unused);
    }

    /** The keys of all words of the model and of other rooms. */
    private static Set<String> words() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mekongatlas").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(word -> Texts.key((Coded) word))
                        .collect(Collectors.toSet());
    }

    private static Set<String> literals(Path folder) {
        return files(folder)
                .map(BundleTest::text)
                .flatMap(source -> LITERAL.matcher(source).results())
                .map((MatchResult literal) -> literal.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> twice(List<String> keys) {
        return IntStream.range(0, keys.size())
                .filter(i -> keys.indexOf(keys.get(i)) < i)
                .mapToObj(keys::get)
                .toList();
    }

    /** In the order of the file. */
    private static List<String> keys(Language language) {
        try (InputStream file = Bundle.class.getResourceAsStream(language.code() + ".properties")) {
            List<String> keys = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertTrue(keys.size() > 100, language.name());
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
