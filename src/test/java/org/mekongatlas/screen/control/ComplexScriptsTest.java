package org.mekongatlas.screen.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ComplexScriptsTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 80;
    private static final int MARKS = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drag an end of the timeline: everything follows",
                "ลากปลายเส้นเวลา ทุกอย่างจะเปลี่ยนตาม",
                "အချိန်မျဉ်း၏ အစွန်းကို ဆွဲပါ၊ အားလုံး လိုက်ပြောင်းပါမည်",
                "អូសចុងបន្ទាត់ពេលវេលា អ្វីៗទាំងអស់ប្រែតាម",
                "ລາກປາຍເສັ້ນເວລາ ທຸກຢ່າງຈະປ່ຽນຕາມໄປນຳກັນ",
                "拖动时间轴的一端：一切随之变化，谁报告了什么"
            })
    void linesThatAreBrokenKeepWithinTheirWidth(String words, FxRobot robot) throws IOException {
        Looks.loadType();
        robot.interact(() -> {
            Image picture = picture(words);
            assertEquals(List.of(), inked(picture, WIDTH + 2, 2 * WIDTH), words);
            assertTrue(inked(picture, 0, WIDTH).size() > 100, words);
        });
    }

    @ParameterizedTest
    @CsvSource({"ທີ,ທີ່", "ນີ,ນີ້", "ຊື,ຊື້"})
    void marksOfLaoStandOverItsVowels(String vowel, String marked, FxRobot robot) throws IOException {
        Looks.loadType();
        robot.interact(() -> assertTrue(top(marked) < top(vowel), marked));
    }

    private static double top(String words) {
        return inked(picture(words), 0, WIDTH).stream()
                .mapToDouble(Point2D::getY)
                .min()
                .orElseThrow();
    }

    private static Image picture(String words) {
        Text text = new Text(words);
        text.setFont(Font.font(Looks.FAMILY, 16));
        text.setWrappingWidth(WIDTH);
        text.setTextOrigin(VPos.TOP);
        SnapshotParameters seen = new SnapshotParameters();
        // Marks over marks reach above the first line.
        seen.setViewport(new Rectangle2D(0, -MARKS, 2 * WIDTH, HEIGHT));
        return text.snapshot(seen, new WritableImage(2 * WIDTH, HEIGHT));
    }

    /** Where the picture is not blank, from one column to another. */
    private static List<Point2D> inked(Image picture, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(x -> IntStream.range(0, HEIGHT).mapToObj(y -> new Point2D(x, y)))
                .filter(at -> picture.getPixelReader()
                                .getColor((int) at.getX(), (int) at.getY())
                                .getBrightness()
                        < 0.9)
                .toList();
    }
}
