package org.mekongatlas.screen.state;

import java.util.List;

/**
 * How readers have furnished the window, whatever it shows.
 *
 * @param silence whether the timeline tells when there are no reports
 * @param type size of the window's type, per cent of the usual; one of {@link #SIZES}
 * @param columns of the table of events, by name, in their order; empty for the usual ones
 */
public record Furnishing(boolean silence, int type, List<String> columns) {

    public static final List<Integer> SIZES = List.of(85, 100, 115, 130, 150);

    public static final Furnishing USUAL = new Furnishing(true, 100, List.of());

    public Furnishing {
        columns = List.copyOf(columns);
        if (!SIZES.contains(type)) {
            throw new IllegalArgumentException("type has no size of " + type + " per cent");
        }
    }

    public Furnishing withSilence(boolean shown) {
        return new Furnishing(shown, type, columns);
    }

    public Furnishing withColumns(List<String> chosen) {
        return new Furnishing(silence, type, chosen);
    }

    public Furnishing withType(int size) {
        return new Furnishing(silence, size, columns);
    }

    /** With the next larger type; the same where there is none. */
    public Furnishing larger() {
        return stepped(1);
    }

    /** With the next smaller type; the same where there is none. */
    public Furnishing smaller() {
        return stepped(-1);
    }

    private Furnishing stepped(int step) {
        int size = Math.max(0, Math.min(SIZES.size() - 1, SIZES.indexOf(type) + step));
        return withType(SIZES.get(size));
    }
}
