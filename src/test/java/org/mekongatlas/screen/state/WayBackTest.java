package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.Shipped;

class WayBackTest {

    private final AtlasModel model = Shipped.model();

    @Test
    void whatWasPickedAndLookedAtBeforeCanBeGoneBackTo() {
        Selection place = new Selection.OfPlace("mm-kk-park");
        Selection event = new Selection.OfEvent("2024-11-22-myanmar-deported-1242");
        model.select(place);
        model.draw(look -> look.withTheme(Theme.DARK));
        model.select(event);
        model.select(event);
        model.wayBack().back();
        assertEquals(place, model.selectionProperty().get());
        assertEquals(Theme.DARK, model.view().theme());
        model.wayBack().back();
        assertEquals(Theme.LIGHT, model.view().theme());
        model.wayBack().back();
        assertEquals(Selection.NONE, model.selectionProperty().get());
        model.wayBack().back();
        model.wayBack().forward();
        model.wayBack().forward();
        assertEquals(Theme.DARK, model.view().theme());
        assertEquals(place, model.selectionProperty().get());
    }

    @Test
    void whatIsDoneAsOneIsUndoneAtOnce() {
        model.wayBack().asOne(() -> {
            model.draw(look -> look.withTheme(Theme.DARK));
            model.time().setMode(TimeMode.MOMENT);
            model.select(new Selection.OfPlace("mm-kk-park"));
        });
        model.wayBack().back();
        assertEquals(View.HOME, model.view());
        assertEquals(Selection.NONE, model.selectionProperty().get());
    }

    @Test
    void whatMakesWayByItselfIsNoStepAndAllBeforeItMakesWayToo() {
        UnaryOperator<Camera> east = camera -> new Camera(camera.latitude(), camera.longitude() + 2, camera.zoom());
        model.draw(look -> look.withTheme(Theme.DARK));
        model.wayBack().aside(east, () -> model.change(seen -> seen.withCamera(east.apply(seen.camera()))));
        assertEquals(List.of("theme"), model.wayBack().backProperty().get());
        model.wayBack().back();
        assertEquals(Theme.LIGHT, model.view().theme());
        assertEquals(east.apply(View.HOME.camera()), model.view().camera());
        model.wayBack().forward();
        assertEquals(east.apply(View.HOME.camera()), model.view().camera());
    }

    @Test
    void thereIsNoWayBackBeyondTheBeginning() {
        model.draw(look -> look.withTheme(Theme.DARK));
        model.wayBack().begin();
        assertEquals(List.of(), model.wayBack().backProperty().get());
        model.wayBack().back();
        assertEquals(Theme.DARK, model.view().theme());
    }

    @Test
    void aWindowBuiltAnewKeepsTheWayBack() {
        model.draw(look -> look.withTheme(Theme.DARK));
        AtlasModel again = model.again();
        again.wayBack().back();
        assertEquals(Theme.LIGHT, again.view().theme());
        assertEquals(Theme.DARK, model.view().theme());
    }
}
