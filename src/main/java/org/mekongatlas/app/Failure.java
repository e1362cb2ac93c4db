package org.mekongatlas.app;

/** Why a command could not do what was asked, in a sentence for the reader: exit code 1. */
final class Failure extends RuntimeException {

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
