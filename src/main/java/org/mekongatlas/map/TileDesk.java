package org.mekongatlas.map;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;

/**
 * Takes orders for tiles and has them drawn, those nearest to the middle of what is shown first. An order out of sight
 * waits: it is drawn when it comes in sight again, or forgotten with the MapView that made it. Any thread.
 */
final class TileDesk {

    /** Bytes of finished tiles to keep, if the heap is large enough. */
    private static final long ROOM = 96L << 20;

    /** Tiles this many tiles beyond the edge are drawn ahead of being seen. */
    private static final double AHEAD = 1;

    private static final Logger LOG = System.getLogger(TileDesk.class.getName());

    private final TileImages images;
    private final TilePreview preview;
    private final TileCache cache;
    private final Executor workers;
    private final Executor delivery;
    private final Runnable whenDelivered;
    private final Map<TileKey, Order> waiting = new HashMap<>();
    private final Map<TileKey, Order> drawing = new HashMap<>();
    /** One warning is enough. */
    private final AtomicBoolean failed = new AtomicBoolean();

    private TileStyle style = TileStyle.of(Theme.LIGHT, 1);
    private Viewport shown = new Viewport(0, 0, 256, 1, 1, 1);
    /** Counts when a MapView begins to ask, and when it is the only one that does. */
    private int generation;

    private int handedOut;

    /** A tile somebody waits for, and what was promised in each generation of MapViews: a promise holds its MapView. */
    private record Order(TileKey key, Map<Integer, CompletableFuture<Image>> promises) {

        Order(TileKey key) {
            this(key, new ConcurrentHashMap<>());
        }

        CompletableFuture<Image> promise(int generation) {
            return promises.computeIfAbsent(generation, newest -> new CompletableFuture<>());
        }

        void keep(Image image) {
            promises.values().forEach(promise -> promise.complete(image));
        }

        boolean isOwedBefore(int generation) {
            return promises.keySet().stream().anyMatch(earlier -> earlier < generation);
        }

        boolean isForgottenBefore(int generation) {
            promises.keySet().removeIf(earlier -> earlier < generation);
            return promises.isEmpty();
        }
    }

    /**
     * @param room bytes of finished tiles to keep
     * @param workers where tiles are drawn
     * @param delivery where Gluon Maps hangs them up after they are drawn: the FX thread, in the order of arrival
     * @param whenDelivered called there after each tile
     */
    TileDesk(TilePainter painter, long room, Executor workers, Executor delivery, Runnable whenDelivered) {
        images = new TileImages(painter);
        preview = new TilePreview(painter);
        cache = new TileCache(room);
        this.workers = workers;
        this.delivery = delivery;
        this.whenDelivered = whenDelivered;
    }

    /** With workers of its own; delivers on the FX thread. */
    static TileDesk with(TilePainter painter, Runnable whenDelivered) {
        Runtime machine = Runtime.getRuntime();
        long room = Math.min(ROOM, machine.maxMemory() / 20);
        Executor workers = Workers.pool("map-tiles", machine.availableProcessors() > 1 ? 2 : 1);
        return new TileDesk(painter, room, workers, Platform::runLater, whenDelivered);
    }

    /** The tile: at once if it is finished, else when it is drawn. Never fails. */
    CompletableFuture<Image> order(int z, long i, long j) {
        CompletableFuture<Image> image = take(new TileKey(z, i, j, style()));
        if (!image.isDone()) {
            workers.execute(this::drawAll);
        }
        return image;
    }

    /** What may hang in the place of a tile until it is drawn. Never fails. */
    synchronized Image preview(int z, long i, long j) {
        return preview.of(new TileKey(z, i, j, style), cache::get);
    }

    /** What is now shown. */
    synchronized void look(Viewport viewport) {
        shown = viewport;
        if (waits(key -> key.isNear(viewport, AHEAD))) {
            workers.execute(this::drawAll);
        }
    }

    /** Begins a new MapView: its tiles are in this style. */
    synchronized void begin(TileStyle newStyle) {
        style = newStyle;
        generation++;
        handedOut = 0;
    }

    /** Forgets what only MapViews before the newest wait for, as far as it is known who asked. */
    synchronized void forgetOld() {
        waiting.values().removeIf(order -> order.isForgottenBefore(generation));
        generation++;
    }

    /**
     * Whether a tile is waited for that was asked for while there were two MapViews: the promise may hold the one that is
     * gone, with all its tiles, until another takes the place of the newest.
     */
    synchronized boolean owesOld() {
        return waiting.values().stream().anyMatch(order -> order.isOwedBefore(generation));
    }

    /** Whether a tile in sight is still to be drawn. */
    synchronized boolean isBusy() {
        return drawing.keySet().stream().anyMatch(this::isInSight) || waits(this::isInSight);
    }

    /** The style of the newest MapView's tiles. */
    synchronized TileStyle style() {
        return style;
    }

    /** How many tiles were asked for since the newest MapView began. */
    synchronized int handedOut() {
        return handedOut;
    }

    private synchronized CompletableFuture<Image> take(TileKey key) {
        handedOut++;
        Image finished = cache.get(key);
        if (finished != null) {
            return CompletableFuture.completedFuture(finished);
        }
        Order inHand = drawing.get(key);
        return (inHand == null ? waiting.computeIfAbsent(key, Order::new) : inHand).promise(generation);
    }

    private void drawAll() {
        for (Order next = next(); next != null; next = next()) {
            TileKey key = next.key();
            Optional<Image> image = attempt(key, () -> images.draw(key));
            next.keep(image.orElseGet(() -> hatch(key)));
            Order kept = next;
            delivery.execute(() -> finish(kept, image));
        }
        Theme theme = style().theme();
        attempt(theme, () -> preview.prepare(theme));
    }

    private synchronized Order next() {
        Order nearest = waiting.values().stream()
                .filter(order ->
                        order.key().style().equals(style) && order.key().isNear(shown, AHEAD))
                .min(Comparator.comparingDouble(order -> order.key().distance(shown)))
                .orElse(null);
        if (nearest != null) {
            waiting.remove(nearest.key());
            drawing.put(nearest.key(), nearest);
        }
        return nearest;
    }

    /** Whatever goes wrong, the work must go on, or Gluon Maps would wait for its tiles for ever. */
    private <T> Optional<T> attempt(Object what, Supplier<T> drawing) {
        try {
            return Optional.of(drawing.get());
        } catch (Throwable unforeseen) {
            Level level = failed.getAndSet(true) ? Level.DEBUG : Level.WARNING;
            LOG.log(level, "A part of the map could not be drawn: " + what, unforeseen);
            return Optional.empty();
        }
    }

    private static Image hatch(TileKey key) {
        return TileImages.hatch(Palette.of(key.style().theme()));
    }

    /** A hatched tile is not stored, so that a later MapView has it drawn again. */
    private void finish(Order order, Optional<Image> image) {
        synchronized (this) {
            drawing.remove(order.key());
            image.ifPresent(drawn -> cache.put(order.key(), drawn));
        }
        // Whoever asked since the promises were kept is told too.
        order.keep(image.orElseGet(() -> hatch(order.key())));
        whenDelivered.run();
    }

    private boolean waits(Predicate<TileKey> which) {
        return waiting.keySet().stream().anyMatch(which);
    }

    private boolean isInSight(TileKey key) {
        return key.style().equals(style) && key.isNear(shown, 0);
    }
}
