package org.mekongatlas.screen;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.mekongatlas.text.Texts;

/** Says in plain words that something went wrong that nobody foresaw, with details to copy. One at a time. FX thread. */
final class Trouble {

    private final Window owner;
    private final Consumer<String> copy;
    private boolean open;

    Trouble(Window owner, Consumer<String> copy) {
        this.owner = owner;
        this.copy = copy;
    }

    /** @param sentence what is known of it */
    void show(Texts texts, String sentence, Throwable error) {
        if (open) {
            return;
        }
        open = true;
        Alert alert = alert(texts, sentence, trace(error));
        alert.setOnHidden(event -> open = false);
        alert.show();
    }

    private Alert alert(Texts texts, String sentence, String trace) {
        ButtonType copyDetails = new ButtonType(texts.text("trouble.copy"), ButtonData.LEFT);
        ButtonType close = new ButtonType(texts.text("close"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence, copyDetails, close);
        alert.initOwner(owner);
        alert.setTitle(Texts.PROGRAM);
        alert.setHeaderText(texts.text("trouble"));
        TextArea details = new TextArea(trace);
        details.setEditable(false);
        details.setAccessibleText(texts.text("trouble.details"));
        alert.getDialogPane().setExpandableContent(details);
        alert.setResultConverter(button -> {
            if (button == copyDetails) {
                copy.accept(trace);
            }
            return button;
        });
        return alert;
    }

    /**
     * What happened, in words.
     *
     * @param kept the file of its details
     */
    static String told(Texts texts, Throwable error, Optional<Path> kept) {
        String happened = texts.text("trouble.unknown", error);
        return kept.map(file -> texts.text("trouble.kept", happened, file)).orElse(happened);
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
