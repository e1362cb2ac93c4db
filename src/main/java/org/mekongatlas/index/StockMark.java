package org.mekongatlas.index;

import org.mekongatlas.model.Place;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.Stock;

/** How many people are estimated to be in a place; nobody who moved. */
public record StockMark(Place place, Stock stock, Span people) {}
