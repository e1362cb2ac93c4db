package org.mekongatlas.dataset;

/** A value of the model with the row it was read from. */
record Entry<T>(Row row, T value) {}
