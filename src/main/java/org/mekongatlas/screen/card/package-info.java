/**
 * Small sheets over the map: saving a picture, the keys, the lines as a list, about. Enter the model; leave nodes.
 * Used by the window.
 */
package org.mekongatlas.screen.card;
