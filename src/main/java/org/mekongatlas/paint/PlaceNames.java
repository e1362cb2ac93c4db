package org.mekongatlas.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

/** What the atlas's own places are called on the map: as the data has it, or else the base map. Any thread. */
final class PlaceNames {

    /** A place of the data and one of the base map are the same within this, unit coordinates: one degree. */
    private static final double SAME = 1 / 360.0;

    private final Map<String, List<Name>> named;

    PlaceNames(BaseMap baseMap) {
        Map<String, List<Name>> known = new HashMap<>();
        for (Name name : baseMap.names()) {
            if (!name.local().isEmpty() || !name.foreign().isEmpty()) {
                known.merge(PlainName.of(name.text()), List.of(name), PlaceNames::joined);
            }
        }
        named = Map.copyOf(known);
    }

    private static List<Name> joined(List<Name> some, List<Name> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Short enough for a map, in one line. */
    String of(Place place, MapWording wording) {
        String wanted = MapName.of(wording.of(place));
        String english = MapName.of(place.name());
        return wanted.equals(english) ? onBaseMap(place, english, wording) : wanted;
    }

    private String onBaseMap(Place place, String english, MapWording wording) {
        return named.getOrDefault(PlainName.of(english), List.of()).stream()
                .filter(name -> name.country().equals(place.country()) && isThere(name, place))
                .map(name -> wording.of(english, name))
                .findFirst()
                .orElse(english);
    }

    private static boolean isThere(Name name, Place place) {
        return place.kind() == PlaceKind.COUNTRY
                ? name.kind() == Name.Kind.COUNTRY
                : Math.abs(name.x() - Mercator.x(place.longitude())) < SAME
                        && Math.abs(name.y() - Mercator.y(place.latitude())) < SAME;
    }
}
