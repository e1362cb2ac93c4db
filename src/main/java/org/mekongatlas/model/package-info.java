/**
 * What the atlas is about, as records: places, events, claims, sources, and the question a reader asks of them. Nothing
 * enters but plain values; every other room may use this one. No JavaFX, no files, no database.
 */
package org.mekongatlas.model;
