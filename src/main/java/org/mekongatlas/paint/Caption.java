package org.mekongatlas.paint;

/**
 * The words around a map.
 *
 * @param title what the picture says
 * @param subtitle mode, and period unless that is in the title; or empty
 * @param sentence the view in one sentence, and what the map does not show
 * @param credits number of sources, data version and whose map it is
 */
public record Caption(String title, String subtitle, String sentence, String credits) {

    /** The same with a word before the credits. */
    public Caption noting(String word) {
        return new Caption(title, subtitle, sentence, word + " · " + credits);
    }

    /** The same without its longest part. */
    public Caption withoutSentence() {
        return new Caption(title, subtitle, "", credits);
    }
}
