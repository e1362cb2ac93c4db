package org.mekongatlas.paint;

/** Width and height of something to be painted, device pixels. */
public record Size(int width, int height) {}
