package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mekongatlas.paint.Sheet;

class SheetsTest {

    private final Sheets sheets = new Sheets();

    @Test
    void aSheetThatCameBackIsUsedAgainAndWiped() {
        Sheet used = sheets.take(300, 200);
        Arrays.fill(used.pixels(), 0xFFFF00FF);
        sheets.give(used);
        Sheet again = sheets.takeBlank(300, 200);
        assertSame(used, again);
        assertEquals(
                0, Arrays.stream(again.pixels()).filter(pixel -> pixel != 0).count());
    }

    @Test
    void keepsNoSheetsOfASizeThatIsNoLongerAskedFor() {
        Sheet kept = sheets.take(300, 200);
        Sheet late = sheets.take(300, 200);
        sheets.give(kept);
        sheets.take(400, 300);
        sheets.give(late);
        Sheet again = sheets.take(300, 200);
        assertNotSame(kept, again);
        assertNotSame(late, again);
    }
}
