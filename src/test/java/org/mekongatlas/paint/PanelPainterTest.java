package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.StillPainter.Still;

class PanelPainterTest {

    private static final int MAP = 0xFF123456;
    private static final int PAPER = 0xFFFFFFFF;
    private static final int LEFT = 30;
    private static final int TOP = 40;

    @ParameterizedTest
    @ValueSource(ints = {110, 165, 240, 400})
    void wordsOverAMapStayThere(int width) {
        Sheet map = new Sheet(width, 80);
        Arrays.fill(map.pixels(), MAP);
        Sheet page = new Sheet(width + 2 * LEFT, 240);
        Arrays.fill(page.pixels(), PAPER);
        new PanelPainter(page, Palette.of(Theme.LIGHT), 1.3)
                .paint(new Still(map, null, null), "เม.ย.–มิ.ย. 2567", "2,497 (2,219–2,686)", LEFT, TOP);
        int head = PanelPainter.head(width, 1.3);
        int written = 0;
        for (int i = 0; i < page.pixels().length; i++) {
            int x = i % page.width();
            int y = i / page.width();
            boolean within = x >= LEFT - 1 && x <= LEFT + width + 1;
            boolean onMap = within && y > TOP + head + 2 && y < TOP + head + 78 && x > LEFT + 2 && x < LEFT + width - 2;
            boolean over = within && y >= TOP && y < TOP + head;
            boolean paper = y < TOP || !within;
            assertTrue(!onMap || page.pixels()[i] == MAP, x + ", " + y);
            assertTrue(!paper || page.pixels()[i] == PAPER, x + ", " + y);
            written += over && page.pixels()[i] != PAPER ? 1 : 0;
        }
        assertTrue(written > 200, "pixels of words: " + written);
    }
}
