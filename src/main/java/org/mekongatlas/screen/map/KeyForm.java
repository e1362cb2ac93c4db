package org.mekongatlas.screen.map;

/** How much of a legend is shown, the most first. */
enum KeyForm {
    WHOLE,
    /** What colours and widths say. */
    SMALL,
    /** Its name, and what one width means. */
    FOLDED
}
