package org.mekongatlas.paint;

import org.mekongatlas.model.Language;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Place;
import org.mekongatlas.text.Texts;

/**
 * How a map writes.
 *
 * @param texts in the language of its reader
 * @param names whether places are named in that language or in their own
 */
record MapWording(Texts texts, Names names) {

    static final MapWording ENGLISH = new MapWording(Texts.in(Language.EN), Names.ENGLISH);

    /** The name of a place of the data set. */
    String of(Place place) {
        return names == Names.LOCAL ? names.of(place) : texts.name(place);
    }

    /**
     * A name of the base map.
     *
     * @param local in the language of the country; empty where it is not known
     * @param country in which it lies, ISO 3166-1 alpha-2, or empty
     */
    String of(String english, String local, String country) {
        boolean own = Names.language(country).equals(texts.language().code());
        return own && !local.isEmpty() ? local : names.of(english, local);
    }

    /** The name of a whole country. */
    String ofCountry(String english, String local, String country) {
        boolean known = names == Names.LOCAL || texts.language() == Language.EN || country.isEmpty();
        return known ? names.of(english, local) : texts.country(country);
    }
}
