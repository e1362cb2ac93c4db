package org.mekongatlas.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import picocli.CommandLine;

/** Opens the window and in it what reaches into JavaFX's insides; ends with 0 if nothing was refused. */
public final class ModulesProbe {

    private static final long PATIENCE = 30_000_000_000L;

    private final Deque<Step> steps = new ArrayDeque<>(List.of(
            new Step(() -> field(".search-box").requestFocus(), () -> field(".search-box")
                    .isFocused()),
            new Step(() -> field(".search-box").setText("myawaddy"), () -> popups() > 0),
            new Step(() -> field(".search-box").clear(), () -> popups() == 0),
            new Step(() -> button(".filter-button").fire(), () -> popups() > 0),
            new Step(() -> button(".filter-button").fire(), () -> popups() == 0)));

    /** What a reader does, and what he then sees. */
    private record Step(Runnable action, BooleanSupplier seen) {}

    /** @param args as for the program */
    public static void main(String[] args) {
        AtlasCommand atlas = new AtlasCommand();
        new CommandLine(atlas).parseArgs(args);
        CompletableFuture.delayedExecutor(2 * PATIENCE, TimeUnit.NANOSECONDS)
                .execute(() -> end("the window did not open"));
        new WindowLauncher(atlas, () -> new ModulesProbe().walk()).open();
    }

    private void walk() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            error.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        next();
    }

    private void next() {
        if (steps.isEmpty()) {
            Runtime.getRuntime().halt(0);
        }
        Step step = steps.pop();
        step.action.run();
        await(step);
    }

    private void await(Step step) {
        long begun = System.nanoTime();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (step.seen.getAsBoolean()) {
                    stop();
                    next();
                } else if (System.nanoTime() - begun > PATIENCE) {
                    end("nothing came of a step; " + steps.size() + " steps were left");
                }
            }
        }.start();
    }

    private static void end(String reason) {
        System.err.println(reason);
        Runtime.getRuntime().halt(1);
    }

    private static Parent root() {
        return Window.getWindows().get(0).getScene().getRoot();
    }

    private static int popups() {
        return Window.getWindows().size() - 1;
    }

    private static TextField field(String style) {
        return (TextField) root().lookup(style);
    }

    private static Button button(String style) {
        return (Button) root().lookup(style);
    }
}
