package org.mekongatlas.screen.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Account.Line;
import org.mekongatlas.count.Account.Part;
import org.mekongatlas.count.Account.Said;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** An account as a tree: parts, reports, under them what sources say and what they contain. A click or Enter picks a report. */
final class AccountTree extends TreeView<AccountRow> {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Consumer<Event> chosen;
    private final Set<String> open = new HashSet<>();
    private Account shown;

    /** @param chosen told the event a reader picks here */
    AccountTree(AtlasModel model, Icons icons, Consumer<Event> chosen) {
        catalogue = model.catalogue();
        texts = model.texts();
        this.chosen = chosen;
        getStyleClass().add("account-tree");
        setShowRoot(false);
        setAccessibleText(texts.text("account.tree"));
        setCellFactory(tree -> new AccountCell(model, icons, this::picked));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose(getSelectionModel().getSelectedItem());
            }
        });
    }

    /** Shows an account; rows of the same name as before are as open as they were, unless it is of another total. */
    void show(Account account, boolean same) {
        if (same) {
            rememberOpen(getRoot());
        } else {
            openFirst(account);
        }
        int selected = getSelectionModel().getSelectedIndex();
        shown = account;
        AccountItem root = new AccountItem(null, "", this::parts);
        setRoot(root);
        root.open(open);
        getSelectionModel().select(same ? selected : 0);
        if (!same) {
            scrollTo(0);
        }
    }

    /** A click on a head opens or closes it. */
    private void picked(AccountCell cell) {
        if (cell.getItem() instanceof AccountRow.Head) {
            cell.getTreeItem().setExpanded(!cell.getTreeItem().isExpanded());
        } else {
            choose(cell.getTreeItem());
        }
    }

    private void choose(TreeItem<AccountRow> item) {
        if (item != null) {
            event(item.getValue()).ifPresent(chosen);
        }
    }

    private static Optional<Event> event(AccountRow row) {
        if (row instanceof AccountRow.Report report) {
            return Optional.of(report.event());
        }
        return row instanceof AccountRow.Voice voice ? Optional.of(voice.event()) : Optional.empty();
    }

    /** What is counted is open, and what is inside the largest report, as an example of how to read the tree. */
    private void openFirst(Account account) {
        open.clear();
        open.addAll(List.of("", "/" + Part.COUNTED, "/" + Part.OVERLAPPING, "/" + Part.NOTABLE));
        account.lines(Part.COUNTED).stream()
                .limit(1)
                .forEach(line -> open.add("/" + Part.COUNTED + "/" + line.event()));
    }

    private void rememberOpen(TreeItem<AccountRow> item) {
        if (item instanceof AccountItem row) {
            if (row.isExpanded()) {
                open.add(row.path());
                row.getChildren().forEach(this::rememberOpen);
            } else {
                open.remove(row.path());
            }
        }
    }

    private List<AccountItem> parts() {
        return Stream.of(Part.values())
                .filter(part -> !shown.lines(part).isEmpty())
                .map(this::part)
                .toList();
    }

    private AccountItem part(Part part) {
        List<Line> lines = shown.lines(part);
        boolean added = part == Part.COUNTED;
        AccountRow head = new AccountRow.Head(
                part.heading(texts),
                lines.size(),
                part.meaning(texts),
                added ? Optional.of(shown.answer().total()) : Optional.empty());
        return new AccountItem(head, part.name(), () -> part == Part.LEFT_OUT ? reasons() : reports(lines, added));
    }

    private List<AccountItem> reasons() {
        List<AccountItem> reasons = new ArrayList<>();
        shown.leftOut().forEach((reason, lines) -> {
            AccountRow head = new AccountRow.Head(
                    texts.capital(texts.of(reason)), lines.size(), reason.meaning(texts), Optional.empty());
            List<Line> plain = lines.stream()
                    .map(line -> new Line(line.event(), line.figure(), ""))
                    .toList();
            reasons.add(new AccountItem(head, reason.name(), () -> reports(plain, false)));
        });
        return reasons;
    }

    private List<AccountItem> reports(List<Line> lines, boolean added) {
        return lines.stream().map(line -> report(line, added)).toList();
    }

    private AccountItem report(Line line, boolean added) {
        Event event = catalogue.event(line.event()).orElseThrow();
        int inside = shown.inside(line.event()).size();
        boolean leaf = inside == 0 && shown.claims(line.event()).isEmpty();
        AccountRow row = new AccountRow.Report(event, line, added, inside);
        return new AccountItem(row, line.event(), leaf ? null : () -> under(event));
    }

    private List<AccountItem> under(Event event) {
        Stream<AccountItem> voices = shown.claims(event.id()).stream().map(said -> voice(event, said));
        return Stream.concat(voices, reports(shown.inside(event.id()), false).stream())
                .toList();
    }

    private static AccountItem voice(Event event, Said said) {
        return new AccountItem(new AccountRow.Voice(event, said), said.claim().source(), null);
    }
}
