package fr.paraphe.desktop.kit;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** A titled list of lines of text as high as what it holds, up to seven lines, and not there while it is empty. */
public final class ShortList {
    private static final double LINE = 30;
    private static final int SHOWN = 7;
    private static final double WRAPPED_LINE = 46;
    private static final int SHOWN_WRAPPED = 4;
    private static final double SCROLLBAR = 18;

    private ShortList() {}

    /** Returns the list of {@code lines} under {@code title}; its identifier in the screen is {@code id}. */
    public static Node of(String id, String title, ObservableList<String> lines) {
        var list = new ListView<>(lines);
        list.setFixedCellSize(LINE);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> LINE * Math.min(SHOWN, lines.size()) + SCROLLBAR, lines));
        return titled(id, title, list);
    }

    /** Returns a list of few but long {@code lines}, each on as many lines as it needs. */
    public static Node wrapped(String id, String title, ObservableList<String> lines) {
        var list = new ListView<>(lines);
        list.setCellFactory(_ -> new WrappedLine(list));
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> WRAPPED_LINE * Math.min(SHOWN_WRAPPED, lines.size()) + SCROLLBAR, lines));
        return titled(id, title, list);
    }

    private static Node titled(String id, String title, ListView<String> list) {
        ObservableList<String> lines = list.getItems();
        list.setId(id);
        list.setAccessibleText(title);
        list.setMinHeight(LINE + SCROLLBAR);
        var box = new VBox(new Label(title), list);
        box.visibleProperty().bind(Bindings.isNotEmpty(lines));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
