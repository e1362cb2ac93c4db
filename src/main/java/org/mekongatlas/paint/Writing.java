package org.mekongatlas.paint;

/**
 * Words and their look.
 *
 * @param text lines are parted by line feeds
 * @param colour of the letters, 0xRRGGBB
 * @param halo colour around the letters, 0xRRGGBB
 */
record Writing(String text, Lettering lettering, int colour, int halo) {}
