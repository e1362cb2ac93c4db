package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the whole window owes to readers who can not see well, point well or see at all; measured in its scene graph. */
class AccessTest extends Journey {

    /** WCAG 2.2, 2.5.8. */
    private static final double TARGET = 24;
    /** WCAG 2.2, 1.4.3. */
    private static final double CONTRAST = 4.5;
    /** WCAG 2.2, 1.4.11. */
    private static final double GRAPHICS = 3;

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void everyControlIsLargeEnoughAndSaysWhatItIs(FxRobot robot) throws Exception {
        Set<String> faults = new LinkedHashSet<>();
        everywhere(robot, node -> {
            addControl(faults, node);
            addText(faults, node);
        });
        assertEquals(Set.of(), faults);
    }

    @Test
    void inALowWindowNothingIsLowerThanItsText(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(680);
        });
        Set<String> faults = new LinkedHashSet<>();
        everywhere(robot, node -> addLow(faults, node));
        type(robot, KeyCode.CONTROL, KeyCode.S);
        visit(robot, node -> addLow(faults, node));
        assertEquals(Set.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT", mode = EnumSource.Mode.EXCLUDE)
    void everyTextStandsOut(Theme theme, FxRobot robot) throws Exception {
        Set<String> faults = new LinkedHashSet<>();
        robot.interact(() -> model.draw(look -> look.withTheme(theme)));
        mainly(robot, node -> addText(faults, node));
        assertEquals(Set.of(), faults);
    }

    @ParameterizedTest
    @EnumSource
    void oneSeesWhichHitEnterWouldOpen(Theme theme, FxRobot robot) throws Exception {
        robot.interact(() -> model.draw(look -> look.withTheme(theme)));
        type(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("mae sot");
        await(() -> robot.lookup(".auto-complete-popup .list-cell").queryAll().size() > 2);
        robot.type(KeyCode.DOWN);
        Set<ListCell<?>> hits = robot.lookup(".auto-complete-popup .list-cell").queryAllAs(ListCell.class).stream()
                .<ListCell<?>>map(cell -> cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toSet());
        ListCell<?> chosen =
                hits.stream().filter(ListCell::isSelected).findFirst().orElseThrow();
        ListCell<?> other =
                hits.stream().filter(cell -> !cell.isSelected()).findFirst().orElseThrow();
        Set<String> faults = new LinkedHashSet<>();
        robot.interact(() -> {
            visit(chosen, node -> addText(faults, node));
            visit(other, node -> addText(faults, node));
        });
        assertEquals(Set.of(), faults);
        double apart = contrast(inside(chosen), inside(other));
        assertTrue(apart >= GRAPHICS, () -> theme + ": " + apart);
    }

    /** What the ground of a cell looks like behind its content. */
    private static Color inside(ListCell<?> cell) {
        return behind(cell.getChildrenUnmodifiable().get(0));
    }

    @Test
    void theTypeOfTheWindowGrowsAndShrinksByKeys(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        double usual = size(robot);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        assertEquals(1.3, size(robot) / usual, 0.01);
        assertEquals(130, window.preferences().furnishing().type());
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
        assertEquals(usual, size(robot));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        assertEquals(0.85, size(robot) / usual, 0.01);
    }

    private double size(FxRobot robot) {
        robot.interact(() -> stage.getScene().getRoot().applyCss());
        return robot.lookup(".period-words").queryLabeled().getFont().getSize();
    }

    @Test
    void aListOfLinesThatWasClosedIsNotFilledAnyMore(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        ObservableList<Flow> lines =
                robot.lookup(".lines").<Flow>queryListView().getItems();
        assertEquals(model.inSight().linesProperty().get(), lines);
        robot.interact(() -> model.draw(look -> look.withLines(10)));
        await(() -> model.snapshotProperty().get().flows().size() == 10
                && lines.equals(model.inSight().linesProperty().get()));
        int listed = lines.size();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> model.draw(look -> look.withLines(25)));
        await(() -> model.inSight().linesProperty().get().size() > listed);
        assertEquals(listed, lines.size());
    }

    @Test
    void onlyLinesInViewAreListedAndTheReaderIsWarnedNotToAddThemUp(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.change(view -> view.withCamera(new Camera(23.3, 98.6, 8))));
        await(() -> !model.busyProperty().get()
                && model.inSight().linesProperty().get().stream()
                        .anyMatch(line -> line.from().equals("mm-shan-north"))
                && model.inSight().linesProperty().get().stream()
                        .noneMatch(line -> line.from().equals("mm") && line.to().isEmpty()));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertEquals(
                model.inSight().linesProperty().get(),
                robot.lookup(".lines").queryListView().getItems());
        assertTrue(words(robot, ".lines-card").stream().anyMatch(words -> words.endsWith("do not add them up.")));
    }

    @Test
    void theMapIsToldInWordsAndItsLinesCanBePicked(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null
                && !model.inSight().sentenceProperty().get().isEmpty());
        assertEquals(model.inSight().sentenceProperty().get(), map.getAccessibleText());
        assertTrue(map.getAccessibleHelp().startsWith("The widest lines: "), map.getAccessibleHelp());
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertEquals(
                model.inSight().linesProperty().get(),
                robot.lookup(".lines").queryListView().getItems());
        Flow second = model.inSight().linesProperty().get().get(1);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(
                new Selection.OfFlow(
                        second.leg(), model.snapshotProperty().get().level()),
                model.selectionProperty().get());
    }

    private static void addControl(Set<String> faults, Node node) {
        if (isControl(node)) {
            if (Math.min(
                            node.getLayoutBounds().getWidth(),
                            node.getLayoutBounds().getHeight())
                    < TARGET - 0.01) {
                faults.add("small: " + told(node));
            }
            if (name((Control) node).isBlank()) {
                faults.add("nameless: " + told(node));
            }
        }
    }

    private static void addLow(Set<String> faults, Node node) {
        boolean written = node instanceof TextField || node instanceof Button button && !button.isWrapText();
        if (written && ((Control) node).getHeight() < ((Control) node).prefHeight(-1) - 1) {
            faults.add("low: " + told(node));
        }
    }

    private static void addText(Set<String> faults, Node node) {
        boolean glyph = node.getStyleClass().contains("ikonli-font-icon");
        if (!glyph && node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color fill) {
            double contrast = contrast(fill, behind(text));
            if (contrast < CONTRAST) {
                faults.add(String.format(Locale.ROOT, "contrast %.2f: %s", contrast, told(text)));
            }
        }
    }

    /** Links within a text are as high as its lines. */
    private static boolean isControl(Node node) {
        return node instanceof ButtonBase && !(node instanceof Hyperlink)
                || node instanceof TextInputControl
                || node instanceof ChoiceBox<?>
                || node instanceof ComboBoxBase<?>
                || node instanceof Slider;
    }

    private static String name(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        if (control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
            return label.getText();
        }
        return control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static String told(Node node) {
        String text =
                node instanceof Text words ? words.getText() : node instanceof Control control ? name(control) : "";
        StringBuilder where = new StringBuilder();
        for (Node up = node; up != null; up = up.getParent()) {
            up.getStyleClass().stream().findFirst().ifPresent(style -> where.append(" < ")
                    .append(style));
        }
        return text.substring(0, Math.min(30, text.length())) + " "
                + node.getClass().getSimpleName() + " "
                + Math.round(node.getLayoutBounds().getWidth()) + "×"
                + Math.round(node.getLayoutBounds().getHeight())
                + where.substring(0, Math.min(where.length(), 110));
    }

    /** The colour of what lies behind, as far as backgrounds tell. */
    private static Color behind(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof Region region && colour(region.getBackground()) != null) {
                layers.add(0, colour(region.getBackground()));
            }
        }
        return layers.stream().reduce(Color.WHITE, AccessTest::over);
    }

    private static Color colour(Background background) {
        if (background == null || background.getFills().isEmpty()) {
            return null;
        }
        Paint paint =
                background.getFills().get(background.getFills().size() - 1).getFill();
        return paint instanceof Color colour ? colour : null;
    }

    private static Color over(Color below, Color above) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(Color text, Color ground) {
        double one = luminance(over(ground, text));
        double other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
