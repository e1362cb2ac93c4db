package org.mekongatlas.store;

import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

/** What a reader is told of a store, in English. */
final class Said {

    private Said() {}

    /** Empty where there is nothing to tell. */
    static String of(Store store) {
        return store.remarked().map(Said::of).orElse("");
    }

    static String of(StoreException refused) {
        return of(refused.why());
    }

    private static String of(Remarked remarked) {
        return Texts.in(Language.EN)
                .text(Texts.key(remarked.remark()), remarked.values().toArray());
    }
}
