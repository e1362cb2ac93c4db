package org.mekongatlas.screen.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.MemoryShelf;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.Notice;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.text.Texts;

class SavedViewsTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    private final MemoryShelf shelf = new MemoryShelf();
    private final List<Notice> told = new ArrayList<>();

    @Test
    void aSavedViewIsThereTheNextTimeTheNewestFirst() {
        SavedViews views = open();
        views.save(SavedView.of("one", "period=2024"));
        views.save(SavedView.of("two", "period=2025"));
        assertEquals(List.of("two", "one"), names(open()));
        assertEquals(List.of(), told);
    }

    @Test
    void whatIsDeletedCanBeHadBackWhereItWas() {
        SavedViews views = open();
        List.of("a", "b", "c").forEach(name -> views.save(SavedView.of(name, "period=all")));
        views.delete(views.views().get(1));
        assertEquals(List.of("c", "a"), names(open()));
        assertEquals("“b” was deleted.", told.get(0).words());
        told.get(0).accept().run();
        assertEquals(List.of("c", "b", "a"), names(open()));
    }

    @Test
    void savingUnderANameAgainReplacesAndCanBeUndone() {
        SavedViews views = open();
        views.save(SavedView.of("a", "period=2024"));
        views.save(SavedView.of("a", "period=2025"));
        assertEquals(List.of(SavedView.of("a", "period=2025")), shelf.kept);
        told.get(0).accept().run();
        assertEquals(List.of(SavedView.of("a", "period=2024")), shelf.kept);
    }

    @Test
    void namesStayApart() {
        SavedViews views = open();
        views.save(SavedView.of("a", "period=2024"));
        views.save(SavedView.of("b", "period=2025"));
        assertFalse(views.rename(views.views().get(0), "a"));
        assertTrue(views.rename(views.views().get(0), "b"));
        assertTrue(views.rename(views.views().get(0), "c"));
        assertEquals(List.of("c", "a"), names(open()));
    }

    @Test
    void whatCanNotBeKeptOrReadIsSaid() {
        SavedViews views = open();
        shelf.full = true;
        views.save(SavedView.of("a", "period=2024"));
        assertEquals("The disk is full.", told.get(0).words());
        shelf.notice = "The file was damaged.";
        open();
        assertEquals("The file was damaged.", told.get(1).words());
    }

    @Test
    void theAtlasBringsViewsThatShowSomething() {
        for (SavedView view : SavedView.shipped(ENGLISH)) {
            assertEquals(Optional.empty(), ViewText.unknown(view.view(), Shipped.INDEX.catalogue()));
            assertTrue(Shipped.INDEX.at(view.view()).answer().total().best() > 1_000, view::name);
            assertTrue(view.summary(ENGLISH).isPresent());
        }
        assertEquals(
                Optional.empty(), SavedView.of("of tomorrow", "weather=fine").summary(ENGLISH));
    }

    @Test
    void opensOnceHoweverOftenItIsAsked() {
        Deque<Runnable> worker = new ArrayDeque<>();
        SavedViews views =
                new SavedViews(ENGLISH, shelf, new Threads(worker::add, worker::add, Runnable::run), told::add);
        List<Integer> opened = new ArrayList<>();
        views.whenLoaded(() -> opened.add(1));
        views.whenLoaded(() -> opened.add(2));
        assertEquals(1, worker.size());
        worker.remove().run();
        assertEquals(2, opened.size());
    }

    private SavedViews open() {
        SavedViews views =
                new SavedViews(ENGLISH, shelf, new Threads(Runnable::run, Runnable::run, Runnable::run), told::add);
        views.whenLoaded(() -> {});
        return views;
    }

    private static List<String> names(SavedViews views) {
        return views.views().stream().map(SavedView::name).toList();
    }
}
