package org.mekongatlas.paint;

import java.util.Optional;

/**
 * Words at their place on the map.
 *
 * @param faint whether something else is selected
 * @param leader from the words to what they belong to, where they stand off it
 */
record Label(Writing writing, Stand stand, boolean faint, Optional<Leader> leader) {}
