package org.mekongatlas.paint;

/**
 * The words around a map.
 *
 * @param title what the picture says
 * @param subtitle period and mode
 * @param sentence the view in one sentence, unless that is the title, and what the map does not show; or empty
 * @param credits number of sources, data version and whose map it is
 */
public record Caption(String title, String subtitle, String sentence, String credits) {}
