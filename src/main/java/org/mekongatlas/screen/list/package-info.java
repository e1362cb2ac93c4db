/**
 * Finding events: the list, the table, the search box, and copying. Enter the snapshot and the search index; leave
 * selections for the model and texts for the clipboard.
 * Used by the rooms of the window that come after it.
 */
package org.mekongatlas.screen.list;
