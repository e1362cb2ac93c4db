package org.mekongatlas.screen.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.mekongatlas.text.Texts;

/**
 * Keys and what they do.
 *
 * @param keys any of which does it
 * @param words what it does
 * @param plain whether the keys also write text or press buttons, so that fields and buttons have them first
 */
public record Shortcut(List<KeyCombination> keys, String words, boolean plain, Runnable action) {

    /** @param keys as {@link KeyCombination#valueOf} reads them, separated by spaces */
    public static Shortcut of(String keys, String words, Runnable action) {
        List<KeyCombination> combinations =
                List.of(keys.split(" ")).stream().map(KeyCombination::valueOf).toList();
        boolean plain = combinations.stream().anyMatch(Shortcut::isPlain);
        return new Shortcut(combinations, words, plain, action);
    }

    /** Lets keys act wherever the focus is: before the controls, some of which swallow every key. */
    public static void install(Scene scene, List<Shortcut> shortcuts) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shortcuts.stream()
                .filter(shortcut -> shortcut.meant(event, scene.getFocusOwner()))
                .findFirst()
                .ifPresent(shortcut -> {
                    event.consume();
                    shortcut.action().run();
                }));
    }

    /** {@code Ctrl+Right or .}, in a language. */
    public String keyWords(Texts texts) {
        return texts.any(keys.stream().map(KeyCombination::getDisplayText).toList());
    }

    private static boolean isPlain(KeyCombination key) {
        boolean function =
                key instanceof KeyCodeCombination code && code.getCode().isFunctionKey();
        return key.getShortcut() != KeyCombination.ModifierValue.DOWN && !function;
    }

    private boolean meant(KeyEvent event, Node focus) {
        return keys.stream().anyMatch(key -> key.match(event)) && !(plain && takes(focus, event));
    }

    private static boolean takes(Node focus, KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE -> false;
            case SPACE ->
                focus instanceof TextInputControl || focus instanceof ButtonBase || focus instanceof ChoiceBox<?>;
            default -> focus instanceof TextInputControl;
        };
    }
}
