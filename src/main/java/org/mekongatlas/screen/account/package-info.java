/**
 * How a total was made, as a tree with switches. Enter accounts of count; leave nodes.
 * Used by the window.
 */
package org.mekongatlas.screen.account;
