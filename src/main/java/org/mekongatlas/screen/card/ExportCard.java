package org.mekongatlas.screen.card;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.control.Card;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.PictureWriter;
import org.mekongatlas.text.Texts;

/** Saves the view as a picture for a slide: size, title, folder. */
public final class ExportCard extends Card {

    /** Logical pixels of a picture of any size offered. */
    public static final double WIDTH = 1280;

    public static final double HEIGHT = 720;

    /** Sizes offered, pixels; all of one shape. */
    enum Size {
        FULL_HD(1920, 1080),
        UHD(3840, 2160);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        @Override
        public String toString() {
            return width + " × " + height;
        }
    }

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final AtlasModel model;
    private final Texts texts;
    private final Supplier<View> view;
    private final Supplier<PictureWriter> writer;
    private final Consumer<Path> open;
    private final TextField title = new TextField();
    private final ChoiceBox<Size> size = new ChoiceBox<>();
    private final TextField folder = new TextField();
    private final Label message = new Label();
    private final Button show = new Button();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final ProgressBar progress = new ProgressBar(0);
    private volatile boolean unwanted;

    /**
     * @param view what a picture of {@link #WIDTH} × {@link #HEIGHT} logical pixels is to show
     * @param writer writes pictures of what is shown when it is asked for
     * @param open opens a file or a folder with the program of the system
     */
    public ExportCard(
            AtlasModel model,
            Supplier<View> view,
            Supplier<PictureWriter> writer,
            Consumer<Path> open,
            Runnable close) {
        super(model.texts(), model.texts().text("picture.save"), close);
        this.model = model;
        texts = model.texts();
        this.view = view;
        this.writer = writer;
        this.open = open;
        getStyleClass().add("export-card");
        size.getItems().setAll(Size.values());
        size.setValue(Size.FULL_HD);
        folder.setText(
                PictureFile.folder(model.furnishingProperty().get().pictures()).toString());
        title.setPromptText(texts.text("picture.title.prompt"));
        getChildren().addAll(form(), message, buttons());
        message.setWrapText(true);
        message.setVisible(false);
        message.managedProperty().bind(message.visibleProperty());
        save.setDefaultButton(true);
        save.setOnAction(event -> save());
        show.setVisible(false);
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    private GridPane form() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        Button browse = new Button(texts.text("picture.choose"));
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(event -> choose());
        HBox folderLine = new HBox(folder, browse);
        folderLine.getStyleClass().add("line");
        HBox.setHgrow(folder, Priority.ALWAYS);
        row(form, texts.text("picture.title"), title);
        row(form, texts.text("picture.size"), size);
        row(form, texts.text("picture.folder"), folderLine);
        folder.setAccessibleText(texts.text("picture.folder"));
        RecentPictures recent = new RecentPictures(model, open, words -> say(words, true));
        Label last = row(form, texts.text("picture.recent"), recent);
        last.visibleProperty().bind(recent.visibleProperty());
        last.managedProperty().bind(recent.visibleProperty());
        return form;
    }

    private static Label row(GridPane form, String name, Node field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        form.addRow(form.getRowCount(), label, field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        return label;
    }

    private HBox buttons() {
        show.setText(texts.text("picture.show-folder"));
        cancel.setText(texts.text("picture.cancel"));
        save.setText(texts.text("picture.save-png"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.text("progress"));
        HBox.setHgrow(progress, Priority.ALWAYS);
        cancel.setOnAction(event -> {
            unwanted = true;
            cancel.setDisable(true);
        });
        showBusy(false);
        show.managedProperty().bind(show.visibleProperty());
        HBox line = new HBox(show, progress, cancel, save);
        line.getStyleClass().addAll("line", "buttons");
        return line;
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.text("picture.choose.title"));
        Path now = Path.of(folder.getText());
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }

    private void save() {
        Size pixels = size.getValue();
        View shown = view.get();
        PictureWriter writing = writer.get();
        PictureSpec spec = new PictureSpec(shown, title.getText().strip(), pixels.width, pixels.height);
        String into = folder.getText();
        unwanted = false;
        Task<Path> task = new Task<>() {
            @Override
            protected Path call() throws IOException {
                Path file = PictureFile.in(texts, into, shown.question().window(), pixels.width, pixels.height);
                writing.write(spec, file, this::at);
                return file;
            }

            private void at(double done) {
                if (unwanted) {
                    throw new CancellationException();
                }
                updateProgress(done, 1);
            }
        };
        progress.progressProperty().bind(task.progressProperty());
        task.runningProperty().addListener((property, before, running) -> showBusy(running));
        task.setOnSucceeded(event -> saved(task.getValue()));
        task.setOnFailed(event -> failed(task.getException()));
        model.threads().worker().execute(task);
    }

    private void showBusy(boolean busy) {
        save.setDisable(busy);
        cancel.setDisable(!busy);
        for (Node node : List.of(cancel, progress)) {
            node.setVisible(busy);
            node.setManaged(busy);
        }
    }

    private void saved(Path file) {
        model.latest().furnish(now -> now.withPicture(file));
        say(model.latest().texts().text("picture.saved", file), false);
        show.setVisible(true);
        show.setOnAction(event -> open.accept(file.getParent()));
    }

    private void failed(Throwable reason) {
        Texts now = model.latest().texts();
        show.setVisible(false);
        if (reason instanceof CancellationException) {
            say(now.text("picture.cancelled"), false);
        } else {
            say(reason instanceof IOException ? reason.getMessage() : now.text("picture.failed", reason), true);
        }
    }

    private void say(String words, boolean wrong) {
        if (getScene() == null || model.latest() != model) {
            // The reader has closed this card meanwhile, or its window, for one in another language.
            model.latest().tell(words);
        }
        message.setText(words);
        message.setVisible(true);
        message.pseudoClassStateChanged(WRONG, wrong);
    }
}
