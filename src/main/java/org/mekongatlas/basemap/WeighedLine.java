package org.mekongatlas.basemap;

import org.mekongatlas.geo.Significance;

/**
 * A line as it is in the file, with how much each of its vertices matters.
 *
 * @param weights see {@link Significance}, unit coordinates
 */
record WeighedLine(Line line, float[] weights) {

    static WeighedLine of(Line line, Landmarks landmarks) {
        return new WeighedLine(line, Significance.of(line.xy(), landmarks.within(line.bounds())));
    }

    /** The line without what lies within {@code tolerance}, in unit coordinates. */
    Line simplified(double tolerance) {
        return line.with(Significance.keep(line.xy(), weights, tolerance));
    }
}
