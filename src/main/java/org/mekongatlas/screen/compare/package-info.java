/**
 * Two maps or many in place of one. Enter the model and pictures of the map; leave panels.
 * Used by the window.
 */
package org.mekongatlas.screen.compare;
