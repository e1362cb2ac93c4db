package org.mekongatlas.paint;

/**
 * How colours look to different eyes. Deficiencies of colour vision are simulated in linear light with the matrices for
 * severity 1.0 of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A Physiologically-based Model for Simulation of
 * Color Vision Deficiency, IEEE TVCG 15 (2009).
 */
enum Eyes {
    ALL_CONES(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(new double[][] {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    }),
    DEUTERANOPIA(new double[][] {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    }),
    TRITANOPIA(new double[][] {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    }),
    /** As a copier sees. */
    GREY(new double[][] {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}});

    private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};

    private final double[][] matrix;

    Eyes(double[][] matrix) {
        this.matrix = matrix;
    }

    /** Distance of two colours in CIELAB (1976), as these eyes see them. */
    double distance(int one, int other) {
        double[] a = lab(seen(one));
        double[] b = lab(seen(other));
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    /** By WCAG 2: 1 for the same, 21 for black on white. */
    static double contrast(int one, int other) {
        double a = dot(LUMINANCE, linear(one)) + 0.05;
        double b = dot(LUMINANCE, linear(other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double[] seen(int rgb) {
        double[] light = linear(rgb);
        return new double[] {dot(matrix[0], light), dot(matrix[1], light), dot(matrix[2], light)};
    }

    private static double[] linear(int rgb) {
        return new double[] {linearChannel(rgb >> 16), linearChannel(rgb >> 8), linearChannel(rgb)};
    }

    private static double linearChannel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Of linear sRGB under D65. */
    private static double[] lab(double[] light) {
        double x = root(dot(new double[] {0.4124564, 0.3575761, 0.1804375}, light) / 0.95047);
        double y = root(dot(new double[] {0.2126729, 0.7151522, 0.0721750}, light));
        double z = root(dot(new double[] {0.0193339, 0.1191920, 0.9503041}, light) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        double kept = Math.max(0, Math.min(1, share));
        return kept > 0.008856 ? Math.cbrt(kept) : 7.787 * kept + 16.0 / 116;
    }

    private static double dot(double[] weights, double[] light) {
        return weights[0] * light[0] + weights[1] * light[1] + weights[2] * light[2];
    }

    private static double square(double value) {
        return value * value;
    }
}
