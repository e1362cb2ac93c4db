/**
 * Views that are saved, pasted, and gone back to. Enter the model's view and the shelf; leave views for the model.
 * Used by the rooms of the window that come after it.
 */
package org.mekongatlas.screen.views;
