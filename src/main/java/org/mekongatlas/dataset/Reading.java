package org.mekongatlas.dataset;

import java.util.List;
import org.mekongatlas.model.Dataset;

/**
 * What came out of reading a data package.
 *
 * @param dataset the rows that could be read; all of them when there are no problems
 * @param files the names of all files read, for {@link Fingerprint#of}
 * @param fingerprint SHA-256 in hex of these files, to tell one content from another
 * @param problems in the order found; a dataset with problems is not to be used
 */
public record Reading(Dataset dataset, List<String> files, String fingerprint, List<Problem> problems) {

    public Reading {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    public boolean sound() {
        return problems.isEmpty();
    }
}
