package org.mekongatlas.screen.state;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What lies outside the window.
 *
 * @param browse opens an address of the web in the reader's browser
 * @param open opens a file or a folder with the program of the system
 * @param copy puts a text on the clipboard
 * @param pictures writes pictures to files
 * @param shelf where saved views are kept
 */
public record Outside(
        Consumer<URI> browse, Consumer<Path> open, Consumer<String> copy, PictureWriter pictures, Shelf shelf) {}
