/**
 * The window as a whole: its start, its bars, and how its rooms are put together. Enter the index, the preferences and
 * the reader's gestures; leaves what the reader sees. Used by app. The rooms below follow one another as listed in the
 * walls: state, control, time, map, filter, list, views, page, account, compare, card.
 */
package org.mekongatlas.screen;
