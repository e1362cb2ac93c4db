/**
 * What narrows the question: the filter pane, its fields with their counts, and the chips. Enter the model's question;
 * leave filters for the model.
 * Used by the rooms of the window that come after it.
 */
package org.mekongatlas.screen.filter;
