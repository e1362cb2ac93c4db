package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

class LineBreaksTest {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font FONT = Type.bold(16);
    private static final String KHMER = "2025, ការផ្លាស់ទី៖ របាយការណ៍ 48, 22.536 នាក់ (22.536+), របាយការណ៍ 20 "
            + "នៅក្នុងរបាយការណ៍ផ្សេង, របាយការណ៍ 3 អាចជាមនុស្សដដែលនឹងរបាយការណ៍ផ្សេង, មិនរាប់បញ្ចូល 3 ព្រោះជាផែនការ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                KHMER,
                "Out of northern Shan over three crossings, February 2025",
                "အခြားဖော်ပြချက်တွင် ပါပြီး၊ ၃ ခုမှာ အခြားဖော်ပြချက်နှင့် လူအတူတူ ဖြစ်နိုင်၊",
                "ทุกช่วงเวลา การเคลื่อนย้าย: 305 รายงาน รวมอยู่ในรายงานอื่นแล้ว 207 รายงาน",
                "所有日期，人员流动：305条报道、99,555人、207条已包含在其他报道中"
            })
    void everyLineFitsAndAllIsThere(String text) {
        for (double width = 60; width < 900; width += 7) {
            List<String> lines = new LineBreaks(text, FONT, CONTEXT).lines(width);
            assertEquals(text, String.join("", lines));
            for (String line : lines) {
                double taken = new TextLayout(line, FONT, CONTEXT).getVisibleAdvance();
                assertTrue(taken < width + 1, width + ": " + taken + " of " + line);
                assertFalse(line.startsWith("\u17D2") || line.endsWith("\u17D2"), line);
            }
        }
    }

    @Test
    void linesAreFilledBeforeTheNextBegins() {
        assertEquals(2, new LineBreaks(KHMER, FONT, CONTEXT).lines(800).size());
        assertEquals(
                List.of("Out of northern ", "Shan"), new LineBreaks("Out of northern Shan", FONT, CONTEXT).lines(150));
    }

    @Test
    void twoLinesPartBetweenClausesWhereTheyFit() {
        LineBreaks chinese = new LineBreaks("在地图的这一部分，2025年，人员流动：16,593人（至少15,593）", FONT, CONTEXT);
        assertEquals(
                List.of("在地图的这一部分，2025年，", "人员流动：16,593人（至少15,593）"),
                chinese.clauses(300).orElseThrow());
        assertTrue(chinese.clauses(200).isEmpty());
        assertTrue(new LineBreaks("Out of northern Shan over three crossings", FONT, CONTEXT)
                .clauses(900)
                .isEmpty());
    }

    /** In every language and at every width in which they fit. */
    @Test
    void aPeriodAndANumberWithItsNounStayOnOneLine() {
        TimeWindow window = new TimeWindow(LocalDate.of(2023, 9, 5), LocalDate.of(2025, 1, 30));
        Span people = new Span(46_079, 46_079, Span.UNBOUNDED);
        for (Language language : Language.spoken()) {
            Texts texts = Texts.in(language);
            String period = texts.dates().period(window);
            String figure = texts.number(46_079);
            String told = texts.text(
                    "sentence.title", period, texts.text("sentence.movements"), texts.counted(people, Basis.PEOPLE));
            double fitting = new TextLayout(period + "，", FONT, CONTEXT).getAdvance();
            for (double width = fitting + 1; width < 700; width += 7) {
                List<String> lines = new LineBreaks(told, FONT, CONTEXT).lines(width);
                assertTrue(lines.stream().anyMatch(line -> line.contains(period)), () -> period + " in " + lines);
                String line = lines.stream()
                        .filter(one -> one.contains(figure))
                        .findFirst()
                        .orElseThrow();
                assertFalse(line.strip().endsWith(figure), line);
            }
        }
    }

    @Test
    void linesOfLaoBreakBetweenWords() {
        List<String> words = List.of("ລາກ", "ປາຍ", "ເສັ້ນ", "ເວລາ ", "ທຸກ", "ຢ່າງ", "ຈະ", "ປ່ຽນ", "ຕາມ");
        for (double width = 60; width < 300; width += 7) {
            List<String> left = new ArrayList<>(words);
            for (String line : new LineBreaks(String.join("", words), FONT, CONTEXT).lines(width)) {
                StringBuilder whole = new StringBuilder();
                while (whole.length() < line.length()) {
                    whole.append(left.remove(0));
                }
                assertEquals(whole.toString(), line, "at width " + width);
            }
        }
    }
}
