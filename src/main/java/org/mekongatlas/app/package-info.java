/** The way in: the command line, the window's launch, and the wiring of all rooms. Knows every room; no room knows it. */
package org.mekongatlas.app;
