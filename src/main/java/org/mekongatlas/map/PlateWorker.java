package org.mekongatlas.map;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Has plates made one after the other; of the orders that come meanwhile only the newest counts. Any thread. */
final class PlateWorker {

    private final PlateMaker maker;
    private final Executor worker;
    private final Executor delivery;
    private final Consumer<Plate> receiver;
    private final AtomicReference<PlateOrder> newest = new AtomicReference<>();

    /**
     * @param worker one thread
     * @param delivery where the receiver is called
     */
    PlateWorker(PlateMaker maker, Executor worker, Executor delivery, Consumer<Plate> receiver) {
        this.maker = maker;
        this.worker = worker;
        this.delivery = delivery;
        this.receiver = receiver;
    }

    void order(PlateOrder order) {
        if (newest.getAndSet(order) == null) {
            worker.execute(this::makeNewest);
        }
    }

    /** Takes back an order that is not begun. */
    void cancel() {
        newest.set(null);
    }

    private void makeNewest() {
        PlateOrder order = newest.getAndSet(null);
        if (order != null) {
            Plate plate = maker.make(order);
            delivery.execute(() -> receiver.accept(plate));
        }
    }
}
