package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The map needs no network and uses none. */
class OfflineTest {

    private static final List<String> HEADLESS =
            List.of("java.awt.headless", "glass.platform", "monocle.platform", "prism.order", "javafx.platform");

    @Test
    void gluonMapsGetsItsTilesHere() {
        assertInstanceOf(VectorTiles.class, TileRetrieverProvider.getInstance().load());
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void travellingOpensNoSocket() throws Exception {
        String report = run(OfflineTour.class);
        assertTrue(report.startsWith("true tiles="), report);
        assertEquals("tried=[] sockets=0", report.substring(report.indexOf("tried")));
    }

    /** The last line that a program prints. */
    private static String run(Class<?> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.nio.channels.spi.SelectorProvider=" + GuardedChannels.class.getName());
        HEADLESS.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        Stream.of("-cp", System.getProperty("java.class.path"), program.getName())
                .forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return output.substring(output.lastIndexOf('\n') + 1);
    }
}
