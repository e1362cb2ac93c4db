package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.model.Theme;

class TypeTest {

    @Test
    void isAtlasSansInThreeFaces() {
        assertEquals("Atlas Sans Regular", Type.regular(12).getFontName());
        assertEquals("Atlas Sans Bold", Type.bold(12).getFontName());
        assertEquals("Atlas Sans Italic", Type.italic(12).getFontName());
    }

    @Test
    void hasTheLettersOfVietnamese() {
        String letters = "ĂÂĐÊÔƠƯăâđêôơư ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆ ịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";
        assertEquals(-1, Type.regular(12).canDisplayUpTo(letters));
        assertEquals(-1, Type.bold(12).canDisplayUpTo(letters));
        assertEquals(-1, Type.italic(12).canDisplayUpTo(letters));
    }

    /** Where no font is installed, Java's own fonts do not start. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void worksOnAMachineWithoutFonts(@TempDir Path home) throws IOException, InterruptedException {
        Path noFonts = Files.writeString(home.resolve("fonts.conf"), "<?xml version='1.0'?><fontconfig/>");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + home,
                "-classpath",
                System.getProperty("java.class.path"),
                Bare.class.getName());
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("written", said.strip());
    }

    /** Writes a line as pictures do, in a Java of its own. */
    static final class Bare {

        private Bare() {}

        public static void main(String[] args) {
            Sheet sheet = new Sheet(300, 60);
            Caption caption = new Caption("Title", "Subtitle", "Sentence.", "Credits");
            new FramePainter(caption, 300, 200, 1).paint(sheet, Palette.of(Theme.LIGHT));
            System.out.println("written");
        }
    }
}
