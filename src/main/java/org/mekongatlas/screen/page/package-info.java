/**
 * What is known of one thing that was clicked: an event, a place, a line, a country, a nationality. Enter selections;
 * leave pages whose every figure leads to its sources.
 * Used by the rooms of the window that come after it.
 */
package org.mekongatlas.screen.page;
