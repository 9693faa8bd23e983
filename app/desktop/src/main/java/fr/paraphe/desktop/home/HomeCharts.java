package fr.paraphe.desktop.home;

import fr.paraphe.desktop.home.HomeWords.Bar;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.domain.tracking.Dashboard;
import fr.paraphe.domain.tracking.ReadDashboard;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How signing goes: signatures week by week, and the median time of each role; each bar bears its figure (X07). */
final class HomeCharts {
    private static final double GAP = 12;
    private static final double SIDE_BY_SIDE = 800;
    private static final double HEIGHT = 250;
    private static final double ROOM = 1.25;

    private final HomeWords words;
    private final Messages messages;
    private final FlowPane pane = new FlowPane(GAP, GAP);
    private final NumberAxis signatures = numbers();
    private final NumberAxis days = numbers();
    private final BarChart<String, Number> weeks = new BarChart<>(new CategoryAxis(), signatures);
    private final BarChart<Number, String> delays = new BarChart<>(days, new CategoryAxis());
    private final Label noDelay = new Label();
    private List<Bar> shownWeeks = List.of();
    private List<Bar> shownDelays = List.of();

    HomeCharts(HomeWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        noDelay.setText(messages.text("home.delays.none"));
        noDelay.getStyleClass().add("muted");
        noDelay.setWrapText(true);
        pane.getChildren().addAll(box("home-weeks", weeksTitle(), weeks), box("home-delays", delaysTitle(), noDelay, delays));
    }

    Node node() {
        return pane;
    }

    private String weeksTitle() {
        return messages.text("home.weeks", ReadDashboard.WEEKS);
    }

    private String delaysTitle() {
        return messages.text("home.delays", ReadDashboard.LATELY);
    }

    /** Two side by side where there is room for their words, one above the other else. */
    private Node box(String id, String title, Node... content) {
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        var box = new VBox(heading);
        box.getChildren().addAll(content);
        box.getStyleClass().add("home-chart");
        box.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> pane.getWidth() < SIDE_BY_SIDE
                ? pane.getWidth() : Math.floor((pane.getWidth() - GAP) / 2), pane.widthProperty()));
        plain((BarChart<?, ?>) content[content.length - 1], id);
        return box;
    }

    /** A chart is reached by the keyboard, and read as a table of words. */
    private static void plain(BarChart<?, ?> chart, String id) {
        chart.setId(id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setPrefHeight(HEIGHT);
        chart.setMinWidth(0);
        chart.setFocusTraversable(true);
        chart.setAccessibleRole(AccessibleRole.TEXT);
        chart.getXAxis().setAnimated(false);
        chart.getYAxis().setAnimated(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setVerticalGridLinesVisible(false);
    }

    /** Each bar bears its figure: the axis only shows where nothing is. */
    private static NumberAxis numbers() {
        var axis = new NumberAxis();
        axis.setTickLabelsVisible(false);
        axis.setTickMarkVisible(false);
        axis.setMinorTickVisible(false);
        axis.setAutoRanging(false);
        return axis;
    }

    /** Leaves room for the figure of the longest bar. */
    private static void reach(NumberAxis axis, List<Bar> bars) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        axis.setUpperBound(longest == 0 ? 1 : longest * ROOM);
    }

    void show(Dashboard dashboard) {
        List<Bar> nextWeeks = words.weeks(dashboard);
        if (!nextWeeks.equals(shownWeeks)) {
            shownWeeks = nextWeeks;
            reach(signatures, nextWeeks);
            weeks.getData().setAll(List.of(vertical(nextWeeks)));
            weeks.setAccessibleText(words.spoken(weeksTitle(), nextWeeks));
        }
        List<Bar> nextDelays = words.delays(dashboard).reversed();
        if (!nextDelays.equals(shownDelays)) {
            shownDelays = nextDelays;
            reach(days, nextDelays);
            delays.getData().setAll(List.of(horizontal(nextDelays)));
            delays.setAccessibleText(words.spoken(delaysTitle(), nextDelays.reversed()));
        }
        Shown.now(noDelay, nextDelays.isEmpty());
        Shown.now(delays, !nextDelays.isEmpty());
    }

    private static XYChart.Series<String, Number> vertical(List<Bar> bars) {
        var series = new XYChart.Series<String, Number>();
        bars.forEach(bar -> series.getData().add(labelled(new XYChart.Data<>(bar.name(), bar.value()), bar, Pos.TOP_CENTER)));
        return series;
    }

    private static XYChart.Series<Number, String> horizontal(List<Bar> bars) {
        var series = new XYChart.Series<Number, String>();
        bars.forEach(bar -> series.getData().add(labelled(new XYChart.Data<>(bar.value(), bar.name()), bar, Pos.CENTER_RIGHT)));
        return series;
    }

    /** Puts the figure at the end of the bar, outside it, where every theme can show it. */
    private static <X, Y> XYChart.Data<X, Y> labelled(XYChart.Data<X, Y> data, Bar bar, Pos end) {
        var figure = new Label(bar.words());
        figure.getStyleClass().add("home-figure");
        figure.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var node = new StackPane(figure);
        StackPane.setAlignment(figure, end);
        if (end == Pos.TOP_CENTER) {
            figure.translateYProperty().bind(figure.heightProperty().negate());
        } else {
            figure.translateXProperty().bind(figure.widthProperty());
        }
        data.setNode(node);
        return data;
    }
}
