package org.mekongatlas.map;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mekongatlas.model.Camera;

/**
 * A program of its own that opens the map, travels, and says on the last line how many tiles it drew and which doors to
 * the network were tried. Every door of the Java library is guarded: sockets, channels, URL connections and proxies.
 */
final class OfflineTour {

    private static final List<String> TRIED = new CopyOnWriteArrayList<>();
    private static final List<Camera> STOPS =
            List.of(Camera.HOME, new Camera(16.7, 98.5, 9.3), new Camera(-33, 151, 4.6), new Camera(23.7, 98.8, 13));

    private OfflineTour() {}

    public static void main(String[] args) throws Exception {
        guard();
        StandIn standIn = new StandIn();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        boolean travelled = travel(standIn);
        System.out.println(
                travelled + " tiles=" + standIn.tiles.get() + " tried=" + TRIED + " sockets=" + openSockets());
        Runtime.getRuntime().halt(0);
    }

    /** Called by the guarded channels too. */
    static IOException tried(String door) {
        TRIED.add(door);
        return new IOException("offline: " + door);
    }

    private static boolean travel(StandIn standIn) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(STOPS.size());
        Platform.runLater(() -> open(standIn, seen));
        return seen.await(60, TimeUnit.SECONDS);
    }

    private static void open(StandIn standIn, CountDownLatch seen) {
        MapPane map = new MapPane(standIn, standIn);
        map.snapshotProperty().set(StandIn.snapshot());
        map.completeProperty().addListener((property, before, complete) -> {
            if (complete) {
                seen.countDown();
                Platform.runLater(() -> map.cameraProperty().set(STOPS.get((int) (seen.getCount() % STOPS.size()))));
            }
        });
        Stage stage = new Stage();
        stage.setScene(new Scene(map, 800, 600));
        stage.show();
    }

    @SuppressWarnings("deprecation")
    private static void guard() throws IOException {
        Socket.setSocketImplFactory(() -> refuse("socket"));
        ServerSocket.setSocketFactory(() -> refuse("server socket"));
        URL.setURLStreamHandlerFactory(protocol -> protocol.startsWith("http") ? refuse(protocol) : null);
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return refuse("proxy for " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException reason) {
                tried("connection to " + uri);
            }
        });
    }

    private static <T> T refuse(String door) {
        throw new IllegalStateException(tried(door));
    }

    /** What the operating system says, where it says so in files. */
    private static long openSockets() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.filter(OfflineTour::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
