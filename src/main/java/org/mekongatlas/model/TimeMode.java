package org.mekongatlas.model;

/** How the timeline's window is read. */
public enum TimeMode implements Coded {
    /** What happens on one day. */
    MOMENT,
    /** What lies in a window that slides. */
    WINDOW,
    /** What has happened since the window began. */
    CUMULATIVE
}
