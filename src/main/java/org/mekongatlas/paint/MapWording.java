package org.mekongatlas.paint;

import org.mekongatlas.basemap.Name;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Place;
import org.mekongatlas.text.Texts;

/**
 * How a map writes.
 *
 * @param texts in the language of its reader
 * @param names in which language places are named
 */
record MapWording(Texts texts, Names names) {

    static final MapWording ENGLISH = new MapWording(Texts.in(Language.EN), Names.READER);

    /** The name of a place of the data set. */
    String of(Place place) {
        return names == Names.READER ? texts.name(place) : names.of(place);
    }

    /**
     * A name of the base map.
     *
     * @param english as short as it is to be
     */
    String of(String english, Name name) {
        if (names != Names.READER || texts.language() == Language.EN) {
            return names.of(english, name.local());
        }
        String known = isCountry(name)
                ? texts.country(name.country())
                : name.in(texts.language().code());
        return known.isEmpty() ? english : known;
    }

    private static boolean isCountry(Name name) {
        return name.kind() == Name.Kind.COUNTRY && !name.country().isEmpty();
    }
}
