package org.mekongatlas.paint;

/**
 * Words at their place on the map.
 *
 * @param faint whether something else is selected
 */
record Label(Writing writing, Stand stand, boolean faint) {}
