/**
 * The embedded database. Enters a data package, leaves its rows; the only room that knows SQL and H2. Used by app and
 * screen at start, never while the timeline moves.
 */
package org.mekongatlas.store;
