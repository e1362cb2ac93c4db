package org.mekongatlas.index;

import java.util.Optional;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceState;

/**
 * A place to draw: every hub, and every place a shown flow touches.
 *
 * @param state on the last day shown; empty where none is known by then
 * @param events how many events of the period name it
 */
public record PlaceMark(Place place, Optional<PlaceState> state, int events) {}
