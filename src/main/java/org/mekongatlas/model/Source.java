package org.mekongatlas.model;

/**
 * One page, by address.
 *
 * @param url empty where the page was read from a copy without an address
 * @param published null where unknown
 * @param language ISO 639-1
 */
public record Source(
        String id,
        String publisher,
        String title,
        String url,
        FuzzyDate published,
        String language,
        SourceKind kind,
        String note) {}
