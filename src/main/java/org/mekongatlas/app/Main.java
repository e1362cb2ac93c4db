package org.mekongatlas.app;

/** Where the program starts. Holds no JavaFX type, so that it can speak before a toolkit is there. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        throw new UnsupportedOperationException();
    }
}
