package org.mekongatlas.model;

import java.util.List;

/** Why a text is not a view of the data. Its message is a sentence in English; other languages make their own of it. */
public final class UnreadableView extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final ViewFault fault;
    private final transient List<String> values;

    UnreadableView(ViewFault fault, String message, String... values) {
        super(message);
        this.fault = fault;
        this.values = List.of(values);
    }

    public ViewFault fault() {
        return fault;
    }

    /** What the fault is about, as it stands in texts of views. */
    public List<String> values() {
        return values;
    }
}
