package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SearchField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar of a grid: the screen's own tools at the left; search, saved filters, columns and exports at the right. */
final class GridBar {
    private final GridModel model;
    private final Messages messages;
    private final SearchField search;
    private final Button filters;
    private final Button columns;
    private final HBox root = new HBox();

    GridBar(GridModel model, GridActs acts, List<Node> tools) {
        this.model = model;
        messages = model.messages();
        search = new SearchField(messages.text("kit.grid.search"), model.question().wordsProperty(), model.question()::flush);
        filters = tool("mdi2f-filter-menu-outline", messages.text("kit.grid.filters"), "saved-filters");
        columns = tool("mdi2w-wrench-outline", messages.text("kit.grid.columns"), "columns");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        root.getChildren().addAll(tools);
        root.getChildren().addAll(space, search.node(), filters, columns, exports(acts));
        root.getStyleClass().addAll("toolbar", "grid-bar");
    }

    private Button tool(String icon, String name, String id) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private MenuButton exports(GridActs acts) {
        var menu = new MenuButton("", new FontIcon("mdi2e-export-variant"));
        menu.setId("exports");
        menu.setAccessibleText(messages.text("kit.grid.exports"));
        menu.setTooltip(new Tooltip(messages.text("kit.grid.exports")));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem csv = item(messages.text("kit.grid.export.all.csv"), () -> acts.export(GridModel.Scope.ALL, SheetExport.Format.CSV));
        MenuItem xlsx = item(messages.text("kit.grid.export.all.xlsx"), () -> acts.export(GridModel.Scope.ALL, SheetExport.Format.XLSX));
        MenuItem tickedCsv = item(messages.text("kit.grid.export.ticked.csv"),
                () -> acts.export(GridModel.Scope.CHOSEN, SheetExport.Format.CSV));
        MenuItem tickedXlsx = item(messages.text("kit.grid.export.ticked.xlsx"),
                () -> acts.export(GridModel.Scope.CHOSEN, SheetExport.Format.XLSX));
        menu.getItems().setAll(xlsx, csv, tickedXlsx, tickedCsv, new SeparatorMenuItem(),
                item(messages.text("kit.grid.menu.copy.all"), acts::copyAll));
        menu.setOnShowing(_ -> List.of(tickedCsv, tickedXlsx).forEach(item -> item.setDisable(model.ticked() == 0)));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    Node node() {
        return root;
    }

    SearchField search() {
        return search;
    }

    Button filters() {
        return filters;
    }

    Button columns() {
        return columns;
    }
}
