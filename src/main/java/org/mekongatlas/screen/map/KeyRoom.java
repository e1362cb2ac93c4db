package org.mekongatlas.screen.map;

import org.mekongatlas.screen.state.AtlasModel;

/** Folds the legend where there is no room for it; where there is, the reader decides. FX thread. */
public final class KeyRoom {

    /** Free part of the map below which the legend is folded at first, logical pixels. */
    private static final double LEAST_HEIGHT = 520;

    /** Room for the legend and, beside it, what stands at the other foot of the map. */
    private static final double LEAST_WIDTH = 1_000;
    /** Free width of the map below which legend and scale bar do not stand side by side, logical pixels. */
    private static final double ROOM_BESIDE_KEY = 560;

    private final AtlasModel model;
    private final MapKey key;
    private final Panels panels;
    private boolean room = true;
    private boolean madeWay;

    public KeyRoom(AtlasModel model, MapKey key, Panels panels) {
        this.model = model;
        this.key = key;
        this.panels = panels;
        panels.onChange(this::makeWay);
    }

    /** To be called once the map has its size. */
    public void open(boolean wanted) {
        find();
        panels.onChange(this::find);
        if (!wanted) {
            key.foldedProperty().set(true);
        }
    }

    /** Whether the reader would see the legend if there were room for it. */
    public boolean isWanted() {
        return !key.foldedProperty().get() || !room || madeWay;
    }

    /** Folds it where it would cover too much of the map, and unfolds it when there is room again. */
    public void find() {
        Framing free = panels.framing();
        double enlargement = model.enlargement();
        boolean now = free.height() >= LEAST_HEIGHT * enlargement && free.freeWidth() >= LEAST_WIDTH * enlargement;
        if (now != room) {
            room = now;
            key.foldedProperty().set(!now);
        }
    }

    /** Folds it where panels leave no room for it beside the scale bar, and unfolds it when they go. */
    private void makeWay() {
        boolean cramped = panels.framing().freeWidth() < ROOM_BESIDE_KEY;
        if (cramped && !key.foldedProperty().get()) {
            madeWay = true;
            key.toggle();
        } else if (!cramped && madeWay) {
            madeWay = false;
            key.foldedProperty().set(false);
        }
    }
}
