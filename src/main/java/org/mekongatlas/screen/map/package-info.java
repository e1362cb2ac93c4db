/**
 * What lies on and around the map: legend, scale, tips, and which part of it the panels leave free. Enter the model and
 * the map pane; leave cameras and selections for the model.
 * Used by the rooms of the window that come after it.
 */
package org.mekongatlas.screen.map;
