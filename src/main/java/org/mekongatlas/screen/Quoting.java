package org.mekongatlas.screen;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.mekongatlas.screen.state.AtlasModel;

/** Takes what the window says of its totals to the clipboard. FX thread. */
final class Quoting {

    private final AtlasModel model;
    private final Consumer<String> copy;

    /** @param copy puts a text on the clipboard */
    Quoting(AtlasModel model, Consumer<String> copy) {
        this.model = model;
        this.copy = copy;
    }

    void sentence() {
        copy.accept(model.inSight().told());
        remark("copied.sentence");
    }

    /** The total whose account is open, else of all in view, with its reports and sources. */
    void account() {
        model.account().cited(LocalDate.now()).ifPresent(total -> model.threads()
                .work(total, text -> {
                    copy.accept(text);
                    remark("copied.account");
                }));
    }

    private void remark(String key) {
        model.remarkCopied(model.texts().text(key));
    }
}
