package org.mekongatlas.screen.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @Test
    void pagesOfTheWebAreOpened() {
        assertEquals(
                Optional.of(URI.create("https://www.thestar.com.my/a?b=c")),
                Links.web("https://www.thestar.com.my/a?b=c"));
        assertEquals(Optional.of(URI.create("HTTP://example.org/")), Links.web("HTTP://example.org/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "smb://host/share",
                "https:",
                "not an address",
                "www.example.org"
            })
    void nothingElseIs(String address) {
        assertEquals(Optional.empty(), Links.web(address));
    }
}
