package org.mekongatlas.screen.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountItemTest {

    private final List<String> made = new ArrayList<>();

    @Test
    void rowsAreMadeWhenTheRowAboveIsOpened() {
        AccountItem root = item("", 3);
        assertFalse(root.isLeaf());
        assertEquals(List.of(), made);
        root.open(Set.of("", "/b"));
        assertEquals(List.of("", "/b"), made);
        assertTrue(root.getChildren().get(1).isExpanded());
        assertFalse(root.getChildren().get(0).isExpanded());
    }

    /** A row with two under it, and so on down. */
    private AccountItem item(String key, int depth) {
        AccountItem[] self = new AccountItem[1];
        self[0] = new AccountItem(
                null,
                key,
                depth == 0
                        ? null
                        : () -> {
                            made.add(self[0].path());
                            return List.of(item("a", depth - 1), item("b", depth - 1));
                        });
        return self[0];
    }
}
