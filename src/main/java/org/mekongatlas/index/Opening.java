package org.mekongatlas.index;

import java.util.List;
import org.mekongatlas.model.Place;

/**
 * How a mark that stands for several places comes apart.
 *
 * @param level the first at which it does
 * @param parts the places that are drawn there in its stead
 */
public record Opening(int level, List<Place> parts) {

    public Opening {
        parts = List.copyOf(parts);
    }
}
