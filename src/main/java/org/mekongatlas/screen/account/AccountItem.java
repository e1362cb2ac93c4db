package org.mekongatlas.screen.account;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** A row with those under it, which are made when the row is first opened: of a large account few are ever seen. */
final class AccountItem extends TreeItem<AccountRow> {

    private final String key;
    private final Supplier<List<AccountItem>> under;
    private boolean made;

    /**
     * @param key names the row among its siblings
     * @param under makes the rows under it, or null where there are none
     */
    AccountItem(AccountRow row, String key, Supplier<List<AccountItem>> under) {
        super(row);
        this.key = key;
        this.under = under;
    }

    /** The same row in another account is as open as this one was. */
    String path() {
        return getParent() instanceof AccountItem above ? above.path() + "/" + key : key;
    }

    @Override
    public boolean isLeaf() {
        return under == null;
    }

    @Override
    public ObservableList<TreeItem<AccountRow>> getChildren() {
        ObservableList<TreeItem<AccountRow>> children = super.getChildren();
        if (!made && under != null) {
            made = true;
            children.setAll(under.get());
        }
        return children;
    }

    /** Opens this row and those under it that were open. */
    void open(Set<String> paths) {
        if (paths.contains(path())) {
            setExpanded(true);
            getChildren().forEach(child -> ((AccountItem) child).open(paths));
        }
    }
}
