/**
 * What the atlas says to its readers, in their language: texts by key, numbers, dates, names. Enter keys and values of
 * the model; leave strings. Every text a reader sees comes from here. Used by all rooms that speak to readers.
 */
package org.mekongatlas.text;
