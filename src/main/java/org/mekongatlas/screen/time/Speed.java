package org.mekongatlas.screen.time;

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
    @Override
    public String toString() {
        return times + "×";
    }

    /** {@code 2 months a second}. */
    String words() {
        return times == 1 ? "1 month a second" : times + " months a second";
    }
}
