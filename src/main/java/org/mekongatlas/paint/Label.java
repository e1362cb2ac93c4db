package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;

/**
 * Words at their place on the map.
 *
 * @param box around the letters, logical pixels of the world
 * @param faint whether something else is selected
 */
record Label(Writing writing, Bounds box, boolean faint) {}
