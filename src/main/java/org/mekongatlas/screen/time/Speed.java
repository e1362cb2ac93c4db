package org.mekongatlas.screen.time;

import org.mekongatlas.text.Texts;

/** How fast time plays. */
enum Speed {
    X1(1),
    X2(2),
    X4(4),
    X8(8);

    /** Days that pass in a second at the slowest speed: an average month. */
    private static final double MONTH = 365.25 / 12;

    private final int times;

    Speed(int times) {
        this.times = times;
    }

    double daysPerSecond() {
        return times * MONTH;
    }

    /** {@code 2×}. */
    String name(Texts texts) {
        return texts.text("speed.times", times);
    }

    /** {@code Speed: 2 months a second (1× is 1 month a second)}. */
    String meaning(Texts texts) {
        return texts.count("speed.months", times);
    }
}
