/**
 * The map on screen. Enter snapshots and cameras; leaves pixels in a window and picks. The only room that knows Gluon
 * Maps, whose faults are worked round here; used by screen.
 */
package org.mekongatlas.map;
