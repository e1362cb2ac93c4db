package org.mekongatlas.model;

/** What the reader looks at: the one value that screen, picture and command line share. */
public record View(Question question, TimeMode mode, Camera camera, Theme theme, Names names) {

    public static final View HOME = new View(Question.ALL, TimeMode.CUMULATIVE, Camera.HOME, Theme.LIGHT);

    /** With names in English. */
    public View(Question question, TimeMode mode, Camera camera, Theme theme) {
        this(question, mode, camera, theme, Names.ENGLISH);
    }

    public View withQuestion(Question newQuestion) {
        return new View(newQuestion, mode, camera, theme, names);
    }

    public View withWindow(TimeWindow window) {
        return withQuestion(question.withWindow(window));
    }

    public View withMode(TimeMode newMode) {
        return new View(question, newMode, camera, theme, names);
    }

    public View withCamera(Camera newCamera) {
        return new View(question, mode, newCamera, theme, names);
    }

    public View withTheme(Theme newTheme) {
        return new View(question, mode, camera, newTheme, names);
    }

    public View withNames(Names newNames) {
        return new View(question, mode, camera, theme, newNames);
    }
}
