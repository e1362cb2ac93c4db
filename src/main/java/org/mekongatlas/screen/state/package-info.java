/**
 * What the window looks at, and what it remembers. Enter views and what the index makes of them; leave read-only
 * properties that every other room of the window follows. Knows no control.
 * Used by app and by all other rooms of the window.
 */
package org.mekongatlas.screen.state;
