package org.mekongatlas.map;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.mekongatlas.paint.Sheet;

/** Has plates made one after the other; of the orders that come meanwhile only the newest counts. Any thread. */
final class PlateWorker {

    private final PlateMaker maker;
    private final Sheets sheets;
    private final DoubleSupplier seconds;
    private final Executor worker;
    private final Consumer<Frame> receiver;
    private final AtomicReference<PlateOrder> newest = new AtomicReference<>();
    /** When the order was taken on which work goes on; 0 where there is none. */
    private volatile long since;

    /**
     * @param sheets for plates and their first frames
     * @param seconds where beads are
     * @param worker one thread
     * @param receiver called there with each plate and its first frame
     */
    PlateWorker(PlateMaker maker, Sheets sheets, DoubleSupplier seconds, Executor worker, Consumer<Frame> receiver) {
        this.maker = maker;
        this.sheets = sheets;
        this.seconds = seconds;
        this.worker = worker;
        this.receiver = receiver;
    }

    void order(PlateOrder order) {
        if (newest.getAndSet(order) == null) {
            since = System.nanoTime();
            worker.execute(this::makeNewest);
        }
    }

    /** Takes back an order that is not begun. */
    void cancel() {
        newest.set(null);
    }

    /** Whether there is a plate under way, and for less than so many nanoseconds. */
    boolean isBusyFor(long nanos) {
        long begun = since;
        return begun != 0 && System.nanoTime() - begun < nanos;
    }

    private void makeNewest() {
        PlateOrder order = newest.getAndSet(null);
        if (order != null) {
            receiver.accept(make(order));
        }
        if (newest.get() == null) {
            since = 0;
        }
    }

    /** What can not be drawn is not drawn, and whoever listens for unforeseen errors hears of it. */
    private Frame make(PlateOrder order) {
        try {
            Sheet still =
                    sheets.takeBlank(order.viewport().width(), order.viewport().height());
            return Frame.of(maker.make(order, still), sheets).paint(seconds.getAsDouble());
        } catch (RuntimeException | Error unforeseen) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, unforeseen);
            return Frame.of(Plate.blank(order), sheets);
        }
    }
}
