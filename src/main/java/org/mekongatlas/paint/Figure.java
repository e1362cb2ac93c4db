package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.stream.Stream;

/** A number of people that the map has to tell, and how it is written where there is room. */
record Figure(long people, Runnable writing) {

    /** Writes the largest first, whatever they belong to, and equal ones in the order in which they come. */
    static void write(Stream<Figure> figures) {
        figures.sorted(Comparator.comparingLong((Figure figure) -> -figure.people))
                .forEachOrdered(figure -> figure.writing.run());
    }
}
