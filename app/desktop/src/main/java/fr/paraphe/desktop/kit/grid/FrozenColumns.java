package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.jspecify.annotations.Nullable;

/**
 * Holds the first columns of a table in sight while the others scroll sideways (6.2): their heads move along, and each row draws their
 * cells anew over the others. Where they would leave too little to the others, everything scrolls as without them.
 */
final class FrozenColumns {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double LEFT_FOR_OTHERS = 120;

    private final TableView<ListRow> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final DoubleProperty viewport = new SimpleDoubleProperty();
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final BooleanBinding holding;
    private final ReadOnlyObjectWrapper<List<TableColumn<ListRow, ?>>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable ScrollBar bar;

    FrozenColumns(TableView<ListRow> table) {
        this.table = table;
        holding = scrolled.greaterThan(0).and(width.greaterThan(0)).and(width.add(LEFT_FOR_OTHERS).lessThanOrEqualTo(viewport));
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                table.lookupAll(".scroll-bar").stream()
                        .filter(node -> node instanceof ScrollBar found && found.getOrientation() == Orientation.HORIZONTAL)
                        .map(ScrollBar.class::cast).findFirst().ifPresent(this::follow);
            }
        });
    }

    private void follow(ScrollBar horizontal) {
        bar = horizontal;
        scrolled.bind(Bindings.when(horizontal.visibleProperty()).then(horizontal.valueProperty()).otherwise(0.0));
        viewport.bind(horizontal.widthProperty());
    }

    /** Holds these columns, the first of the table in this order; none of them when the list is empty. */
    void hold(List<TableColumn<ListRow, ?>> held) {
        width.unbind();
        width.set(0);
        columns.set(List.copyOf(held));
        if (!held.isEmpty()) {
            List<ObservableDoubleValue> widths = new ArrayList<>();
            held.forEach(column -> widths.add(column.widthProperty()));
            width.bind(Bindings.createDoubleBinding(() -> widths.stream().mapToDouble(ObservableDoubleValue::get).sum(),
                    widths.toArray(ObservableDoubleValue[]::new)));
        }
    }

    /** Makes the head of {@code column}, in which {@code graphic} stands, stay in sight while its column is held. */
    void head(Node graphic, TableColumn<?, ?> column) {
        graphic.sceneProperty().subscribe(scene -> {
            Node at = graphic;
            while (scene != null && at != null && !(at instanceof TableColumnHeader)) {
                at = at.getParent();
            }
            if (at instanceof TableColumnHeader header) {
                head(header, column);
            }
        });
    }

    private void head(TableColumnHeader header, TableColumn<?, ?> column) {
        var held = Bindings.createBooleanBinding(() -> holding.get() && columns.get().contains(column), holding, columns);
        header.translateXProperty().bind(Bindings.when(held).then(scrolled).otherwise(0.0));
        header.viewOrderProperty().bind(Bindings.when(held).then(-1.0).otherwise(0.0));
        held.subscribe(now -> header.pseudoClassStateChanged(HELD, now));
    }

    /** Scrolls sideways until {@code column} is in sight, and not under those held. */
    void reveal(TableColumn<ListRow, ?> column) {
        ScrollBar sideways = bar;
        if (sideways == null || !sideways.isVisible() || columns.get().contains(column)) {
            return;
        }
        double start = 0;
        for (TableColumn<ListRow, ?> before : table.getVisibleLeafColumns()) {
            if (before.equals(column)) {
                break;
            }
            start += before.getWidth();
        }
        double covered = width.get() + LEFT_FOR_OTHERS <= viewport.get() ? width.get() : 0;
        double beyond = start + column.getWidth() - viewport.get();
        double value = Math.max(sideways.getValue(), beyond);
        sideways.setValue(Math.clamp(Math.min(value, start - covered), sideways.getMin(), sideways.getMax()));
    }

    /** Returns whether columns are held over others now. */
    BooleanBinding holding() {
        return holding;
    }

    /** Tells whether {@code node}, a cell of {@code column}, is the one that is seen. */
    boolean seen(Node node, TableColumn<ListRow, ?> column) {
        return !holding.get() || columns.get().contains(column) == node.getParent() instanceof FrozenCells;
    }

    /** Returns how many pixels are seen at once of a row that is {@code whole} pixels wide. */
    double seen(double whole) {
        ScrollBar sideways = bar;
        return sideways != null && sideways.isVisible() ? sideways.getWidth() : whole;
    }

    /** Returns how far the table is scrolled sideways, in pixels. */
    ObservableDoubleValue scrolled() {
        return scrolled;
    }

    ReadOnlyObjectProperty<List<TableColumn<ListRow, ?>>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }
}
