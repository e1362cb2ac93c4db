package org.mekongatlas.screen.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.Total;

/**
 * Where a page of details can lead.
 *
 * @param open another selection, in this window
 * @param parts what the mark of a picked place stands for, on the map
 * @param account how a total was made, in this window
 * @param browse an address of the web, in the reader's browser
 * @param copy a text, to the clipboard
 */
public record Links(
        Consumer<Selection> open,
        Consumer<Selection> parts,
        Consumer<Total> account,
        Consumer<URI> browse,
        Consumer<String> copy) {

    private static final Set<String> WEB = Set.of("http", "https");

    /** The address if it is one of the web; any other kind is not opened, since it comes from a data file. */
    static Optional<URI> web(String address) {
        try {
            URI uri = new URI(address);
            boolean web = uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            return web ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
