/**
 * The embedded database. Enters a data package, leaves its rows; the only room that knows SQL and H2. Used by app at
 * start, never while the timeline moves. A store is always whole: it is built, or brought to a newer schema,
 * in a file of its own that then takes the old one's place; what is damaged is set aside and built anew.
 */
package org.mekongatlas.store;
