/**
 * The timeline: histogram, range, playback, typed periods, and when there are no reports. Enter days and gestures; leave
 * periods for the model.
 * Used by the rooms of the window that come after it.
 */
package org.mekongatlas.screen.time;
