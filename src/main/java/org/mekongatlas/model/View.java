package org.mekongatlas.model;

/** What the reader looks at: the one value that screen, picture and command line share. */
public record View(Question question, TimeMode mode, Camera camera, Look look) {

    public static final View HOME = new View(Question.ALL, TimeMode.CUMULATIVE, Camera.HOME, Look.USUAL);

    /** So many lines can be told apart where the whole region is seen. */
    public static final int OPENING_LINES = 50;

    /** What a reader sees first. */
    public static final View OPENING = HOME.withLook(Look.USUAL.withLines(OPENING_LINES));

    public Theme theme() {
        return look.theme();
    }

    public Names names() {
        return look.names();
    }

    public Language language() {
        return look.language();
    }

    /** The same for a reader of a language: texts of views that name no language are read in the reader's own. */
    public View readIn(Language language) {
        return language() == Language.EN ? withLook(look.withLanguage(language)) : this;
    }

    public View withQuestion(Question newQuestion) {
        return new View(newQuestion, mode, camera, look);
    }

    public View withWindow(TimeWindow window) {
        return withQuestion(question.withWindow(window));
    }

    public View withMode(TimeMode newMode) {
        return new View(question, newMode, camera, look);
    }

    public View withCamera(Camera newCamera) {
        return new View(question, mode, newCamera, look);
    }

    public View withLook(Look newLook) {
        return new View(question, mode, camera, newLook);
    }

    public View withTheme(Theme theme) {
        return withLook(look.withTheme(theme));
    }
}
