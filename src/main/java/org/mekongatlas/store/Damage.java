package org.mekongatlas.store;

/** A database file that can not be opened, or does not hold what was written to it. */
final class Damage extends Exception {

    Damage(String message) {
        super(message);
    }

    Damage(Throwable cause) {
        super(cause);
    }
}
