package org.mekongatlas.model;

/** What the reader looks at: the one value that screen, picture and command line share. */
public record View(Question question, TimeMode mode, Camera camera, Theme theme) {

    public static final View HOME = new View(Question.ALL, TimeMode.CUMULATIVE, Camera.HOME, Theme.LIGHT);

    public View withQuestion(Question newQuestion) {
        return new View(newQuestion, mode, camera, theme);
    }

    public View withWindow(TimeWindow window) {
        return withQuestion(question.withWindow(window));
    }

    public View withMode(TimeMode newMode) {
        return new View(question, newMode, camera, theme);
    }

    public View withCamera(Camera newCamera) {
        return new View(question, mode, newCamera, theme);
    }

    public View withTheme(Theme newTheme) {
        return new View(question, mode, camera, newTheme);
    }
}
