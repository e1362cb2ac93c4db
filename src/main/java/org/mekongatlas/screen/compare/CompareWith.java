package org.mekongatlas.screen.compare;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.mekongatlas.screen.filter.FilterButton;
import org.mekongatlas.screen.filter.FilterChips;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.time.PeriodFields;
import org.mekongatlas.text.Texts;

/**
 * With what the window's view is compared, and the fields to choose it by: those of the period are there once they are
 * asked for, chips while the filters are not the window's.
 */
final class CompareWith extends MenuButton {

    private final Comparison comparison;
    private final Texts texts;
    private final PeriodFields period;
    private final FilterButton filter;
    private final HBox fields;
    private final HBox chips;
    private final MenuItem before;

    CompareWith(Comparison comparison) {
        this.comparison = comparison;
        texts = comparison.own().texts();
        period = new PeriodFields(comparison.other());
        period.managedProperty().bind(period.visibleProperty());
        filter = new FilterButton(comparison.other());
        fields = new HBox(period, filter);
        fields.getStyleClass().add("compare-fields");
        chips = new HBox(new FilterChips(comparison.other()));
        chips.managedProperty().bind(chips.visibleProperty());
        chips.visibleProperty().bind(otherFilters());
        before = item("compare.before", comparison::showBefore);
        setText(texts.text("compare.with"));
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .addAll(
                        before,
                        item("compare.year-earlier", comparison::showYearEarlier),
                        item("compare.other-period", this::typePeriod),
                        item("compare.other-filter", this::filterOtherwise));
        setOnShowing(event ->
                before.setDisable(comparison.own().view().question().window().from() == null));
    }

    /** Begins with no more in sight than the two maps need. */
    void open() {
        period.setVisible(false);
    }

    /** Takes the fields to the head of the other view. */
    void stand(CompareHead head) {
        head.add(chips, fields);
    }

    private BooleanBinding otherFilters() {
        AtlasModel own = comparison.own();
        AtlasModel other = comparison.other();
        return Bindings.createBooleanBinding(
                () -> !own.filter().equals(other.filter()), own.viewProperty(), other.viewProperty());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void typePeriod() {
        period.setVisible(true);
        period.requestFocus();
    }

    private void filterOtherwise() {
        comparison.showSame();
        filter.toggle();
    }
}
