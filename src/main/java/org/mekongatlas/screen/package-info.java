/**
 * The window: timeline, panels, dialogs, and the one model of state they share. Enter snapshots and the reader's
 * gestures; leaves what the reader sees. Used by app.
 */
package org.mekongatlas.screen;
