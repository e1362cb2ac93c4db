/**
 * Small controls, icons, words and looks that all rooms of the window share. Enter terms of the model, and what the
 * window looks at; leave nodes. Used by the rooms of the window that come after it.
 */
package org.mekongatlas.screen.control;
