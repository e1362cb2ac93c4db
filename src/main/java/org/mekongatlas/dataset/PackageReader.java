package org.mekongatlas.dataset;

/** Reads and checks a data package: every row, against {@code datapackage.json} and against the other rows. */
public final class PackageReader {

    private PackageReader() {}

    /** Never throws for bad content: that comes back as {@link Reading#problems}. */
    public static Reading read(DataFiles files) {
        throw new UnsupportedOperationException();
    }
}
