package org.mekongatlas.screen.map;

import org.mekongatlas.screen.state.AtlasModel;

/**
 * Makes the legend small where there is no room for all of it, and smaller than the reader asked for where panels open.
 * FX thread.
 */
public final class KeyRoom {

    /** Free part of the map below which the legend is small, logical pixels. */
    private static final double LEAST_HEIGHT = 520;

    /** Room for the legend and, beside it, what stands at the other foot of the map. */
    private static final double LEAST_WIDTH = 1_000;
    /** Free width of the map below which legend and scale bar do not stand side by side, logical pixels. */
    private static final double ROOM_BESIDE_KEY = 560;

    private final AtlasModel model;
    private final MapKey key;
    private final Panels panels;
    private boolean cramped;

    public KeyRoom(AtlasModel model, MapKey key, Panels panels) {
        this.model = model;
        this.key = key;
        this.panels = panels;
    }

    /** To be called once the map has its size. */
    public void open(boolean wanted) {
        key.foldedProperty().set(!wanted);
        find();
        panels.onChange(this::find);
    }

    /** Whether the reader sees the legend where there is room for it. */
    public boolean isWanted() {
        return !key.foldedProperty().get();
    }

    /** Finds out how much room there is. */
    public void find() {
        Framing free = panels.framing();
        double enlargement = model.enlargement();
        key.roomyProperty()
                .set(free.height() >= LEAST_HEIGHT * enlargement && free.freeWidth() >= LEAST_WIDTH * enlargement);
        boolean now = free.freeWidth() < ROOM_BESIDE_KEY;
        if (now && !cramped) {
            key.makeWay();
        }
        cramped = now;
    }
}
