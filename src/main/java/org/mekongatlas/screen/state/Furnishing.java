package org.mekongatlas.screen.state;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How readers have furnished the window, whatever it shows, and the pictures they took of it.
 *
 * @param silence whether the timeline tells when there are no reports
 * @param silenceRows how many rows that takes; 0 for as many as there is room for
 * @param type size of the window's type, per cent of the usual; one of {@link #SIZES}
 * @param columns of the table of events, by name, in their order; empty for the usual ones
 * @param pictures files saved last, the newest first; at most {@link #PICTURES}; they may be gone
 */
public record Furnishing(boolean silence, int silenceRows, int type, List<String> columns, List<Path> pictures) {

    public static final List<Integer> SIZES = List.of(85, 100, 115, 130, 150);

    /** How many pictures are remembered. */
    public static final int PICTURES = 6;

    public static final Furnishing USUAL = new Furnishing(true, 0, 100, List.of(), List.of());

    public Furnishing {
        columns = List.copyOf(columns);
        pictures = pictures.stream().distinct().limit(PICTURES).toList();
        if (!SIZES.contains(type)) {
            throw new IllegalArgumentException("type has no size of " + type + " per cent");
        }
    }

    /** Size of the window's type as a factor of the usual. */
    public double enlargement() {
        return type / 100.0;
    }

    public Furnishing withSilence(boolean shown) {
        return new Furnishing(shown, silenceRows, type, columns, pictures);
    }

    public Furnishing withSilenceRows(int rows) {
        return new Furnishing(silence, rows, type, columns, pictures);
    }

    public Furnishing withColumns(List<String> chosen) {
        return new Furnishing(silence, silenceRows, type, chosen, pictures);
    }

    public Furnishing withType(int size) {
        return new Furnishing(silence, silenceRows, size, columns, pictures);
    }

    /** With a picture that was saved just now. */
    public Furnishing withPicture(Path file) {
        List<Path> all = Stream.concat(Stream.of(file), pictures.stream()).toList();
        return new Furnishing(silence, silenceRows, type, columns, all);
    }

    /** Without a picture that is gone. */
    public Furnishing withoutPicture(Path file) {
        return new Furnishing(
                silence,
                silenceRows,
                type,
                columns,
                pictures.stream().filter(kept -> !kept.equals(file)).toList());
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
