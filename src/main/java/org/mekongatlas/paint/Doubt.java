package org.mekongatlas.paint;

/**
 * What is not known for sure of the people behind a line, as the line shows it.
 *
 * @param sure width of the line of those that are certain, as a share of the line's own
 * @param most width of the line of as many as there may be, the same way; 1 where nobody says
 * @param open whether nobody says how many at most
 * @param oneSource whether no figure has a second source
 */
record Doubt(double sure, double most, boolean open, boolean oneSource) {

    static final Doubt NONE = new Doubt(1, 1, false, false);

    boolean shows(Uncertainty what) {
        return switch (what) {
            case ONE_SOURCE -> oneSource;
            case RANGE -> sure < 1 || most > 1;
            case OPEN -> open;
            case PLACE -> false;
        };
    }
}
