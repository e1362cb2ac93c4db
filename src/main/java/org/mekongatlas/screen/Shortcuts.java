package org.mekongatlas.screen;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.compare.InsteadOfMap;
import org.mekongatlas.screen.control.Shortcut;
import org.mekongatlas.screen.filter.FilterButton;
import org.mekongatlas.screen.list.SearchBox;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Furnishing;
import org.mekongatlas.screen.time.Playback;
import org.mekongatlas.screen.views.ViewDesk;
import org.mekongatlas.text.Texts;

/** The keys of the window and what they do, by what they are about. */
final class Shortcuts {

    private final AtlasModel model;
    private final Texts texts;

    Shortcuts(AtlasModel model) {
        this.model = model;
        texts = model.texts();
    }

    List<Shortcut> ofTime(Playback playback) {
        return List.of(
                Shortcut.of("Space", texts.text("keys.play"), playback::toggle),
                Shortcut.of("Shortcut+Right Period", texts.text("play.next"), model.time()::stepToNext),
                Shortcut.of("Shortcut+Left Comma", texts.text("play.previous"), model.time()::stepToPrevious));
    }

    List<Shortcut> ofEvents(SearchBox search, FilterButton filter, Reports reports) {
        return List.of(
                Shortcut.of("Shortcut+F", texts.text("search.name"), search::requestFocus),
                Shortcut.of("Shortcut+Shift+F", texts.text("keys.find"), reports::find),
                Shortcut.of("Shortcut+G", texts.text("filter.button"), filter::toggle),
                Shortcut.of(
                        "Shortcut+Shift+G", texts.text("keys.no-filter"), () -> model.ask(Question::withoutFilters)),
                Shortcut.of("Shortcut+L", texts.text("keys.list"), reports::toggleList),
                Shortcut.of("Shortcut+Shift+L", texts.text("keys.table"), reports::toggleTable));
    }

    List<Shortcut> ofLines(CardDesk cards) {
        return List.of(
                Shortcut.of("Shortcut+Shift+B", texts.text("keys.lines"), cards::lines),
                Shortcut.of("Shift+Comma", texts.text("keys.fewer-lines"), () -> LinesMenu.fewer(model)),
                Shortcut.of("Shift+Period", texts.text("keys.more-lines"), () -> LinesMenu.more(model)),
                Shortcut.of("Shortcut+W", texts.text("keys.widths"), () -> LinesMenu.toggleFixed(model)),
                Shortcut.of("Shortcut+B", texts.text("keys.net"), () -> LinesMenu.toggleNet(model)));
    }

    /** @param account opens or closes how the total in view is made */
    List<Shortcut> ofFigures(Reports reports, Runnable account) {
        return List.of(
                Shortcut.of("Shortcut+J", texts.text("keys.conflicts"), reports::toggleConflicts),
                Shortcut.of("Shortcut+T", texts.text("keys.account"), account));
    }

    List<Shortcut> ofMaps(InsteadOfMap instead) {
        return List.of(
                Shortcut.of("Shortcut+K", texts.text("keys.legend"), instead::toggleKey),
                Shortcut.of("Shortcut+Shift+K", texts.text("keys.compare"), instead::toggleComparison),
                Shortcut.of("Shortcut+Shift+M", texts.text("keys.multiples"), instead::toggleMultiples));
    }

    List<Shortcut> ofViews(ViewDesk desk) {
        return List.of(
                Shortcut.of("Alt+Left", texts.text("keys.back"), desk::back),
                Shortcut.of("Alt+Right", texts.text("keys.forward"), desk::forward),
                Shortcut.of("Shortcut+S", texts.text("keys.save"), desk::save),
                Shortcut.of("Shortcut+O", texts.text("keys.open"), desk::open),
                Shortcut.of("Shortcut+Shift+V", texts.text("views.copy"), desk::copy),
                Shortcut.of("Shortcut+Shift+O", texts.text("keys.paste-view"), desk::paste));
    }

    List<Shortcut> ofQuoting(CardDesk cards, Quoting quoting) {
        return List.of(
                Shortcut.of("Shortcut+E", texts.text("picture.save"), cards::export),
                Shortcut.of("Shortcut+Shift+C", texts.text("sentence.copy"), quoting::sentence),
                Shortcut.of("Shortcut+Shift+T", texts.text("keys.account.copy"), quoting::account));
    }

    /** @param moving whether beads run and the map flies */
    List<Shortcut> ofLooks(BooleanProperty moving) {
        return List.of(
                Shortcut.of("Shortcut+D", texts.text("keys.theme"), this::nextTheme),
                Shortcut.of("Shortcut+N", texts.text("keys.names"), this::otherNames),
                Shortcut.of("Shortcut+U", texts.text("keys.uncertainty"), this::toggleUncertainty),
                Shortcut.of("Shortcut+Shift+H", texts.text("keys.silence"), this::toggleSilence),
                Shortcut.of(
                        "Shortcut+Shift+Equals Shortcut+Shift+Plus",
                        texts.text("keys.larger"),
                        () -> model.furnish(Furnishing::larger)),
                Shortcut.of(
                        "Shortcut+Shift+Minus", texts.text("keys.smaller"), () -> model.furnish(Furnishing::smaller)),
                Shortcut.of(
                        "Shortcut+Shift+0",
                        texts.text("keys.usual-type"),
                        () -> model.furnish(now -> now.withType(Furnishing.USUAL.type()))),
                Shortcut.of("Shortcut+M", texts.text("keys.motion"), () -> moving.set(!moving.get())));
    }

    /** @param filter is closed: its own keys would still go to it */
    List<Shortcut> ofParts(Parts parts, FilterButton filter) {
        return List.of(
                Shortcut.of("F6", texts.text("keys.next-part"), () -> {
                    filter.close();
                    parts.next();
                }),
                Shortcut.of("Shift+F6", texts.text("keys.previous-part"), () -> {
                    filter.close();
                    parts.previous();
                }));
    }

    /** @param keys lists all keys */
    List<Shortcut> ofWindow(Runnable fullScreen, Runnable keys, Runnable about, Runnable escape) {
        return List.of(
                Shortcut.of("F11", texts.text("keys.full-screen"), fullScreen),
                Shortcut.of("F1", texts.text("keys.these"), keys),
                Shortcut.of("Shortcut+I", texts.text("keys.about"), about),
                Shortcut.of("Esc", texts.text("keys.escape"), escape));
    }

    private void nextTheme() {
        model.draw(look -> look.withTheme(AppearanceMenu.after(look.theme())));
    }

    private void otherNames() {
        model.draw(look -> look.withNames(look.names().next(look.language())));
    }

    private void toggleUncertainty() {
        model.draw(look -> look.withUncertainty(!look.uncertainty()));
    }

    private void toggleSilence() {
        model.furnish(now -> now.withSilence(!now.silence()));
    }
}
