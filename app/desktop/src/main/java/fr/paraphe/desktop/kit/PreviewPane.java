package fr.paraphe.desktop.kit;

import fr.paraphe.domain.merge.PagePreview;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** Shows the pages of a PDF one under the other; only the pages in sight are drawn, in the background. */
public final class PreviewPane {
    private final Messages messages;
    private final PagePreview preview;
    private final TaskRunner runner;
    private final PagePictures pictures;
    private final ListView<Integer> list = new ListView<>();
    private final Label sentence = new Label();
    private final Label footer = new Label();
    private final BorderPane pane = new BorderPane();
    private final List<PageCell> cells = new ArrayList<>();
    private List<SignatureZone> zones = List.of();
    private Consumer<SignatureZone> zoneOpened = _ -> { };

    /** Creates an empty pane. */
    public PreviewPane(PagePreview preview, TaskRunner runner, Messages messages) {
        this.messages = messages;
        this.preview = preview;
        this.runner = runner;
        pictures = new PagePictures(preview, runner, e -> say(messages.failure(e)));
        list.setCellFactory(_ -> {
            var cell = new PageCell(pictures, messages, this::zonesOf, zone -> zoneOpened.accept(zone));
            cells.add(cell);
            return cell;
        });
        list.getStyleClass().add("page-list");
        list.setAccessibleText(messages.text("kit.preview.pages"));
        sentence.getStyleClass().add("preview-sentence");
        sentence.setWrapText(true);
        footer.getStyleClass().add("preview-footer");
        pane.getStyleClass().add("preview-pane");
        pane.setCenter(new StackPane(sentence));
        pane.setMinWidth(0);
    }

    /** Returns what to put in a screen. */
    public Node node() {
        return pane;
    }

    /** Gives {@code action}, alone, the signature zone that is clicked twice. */
    public void onZone(Consumer<SignatureZone> action) {
        zoneOpened = action;
    }

    /** Returns a view of one page at a time, of a document of its own. */
    public SinglePage singlePage() {
        return new SinglePage(preview, runner, messages);
    }

    /** Shows {@code content} in place of what was shown. */
    public void show(Preview content) {
        zones = content.zones();
        list.getItems().clear();
        if (content.pdf() == null) {
            pictures.open(null, _ -> { });
            say(content.sentence());
            return;
        }
        say(messages.text("kit.preview.opening"));
        pictures.open(content.pdf(), count -> {
            opened(count);
            list.scrollTo(0);
        });
    }

    /** Shows what the document in sight has become: the page that one looks at stays where it is. */
    public void renew(Preview content) {
        if (content.pdf() == null || !list.equals(pane.getCenter())) {
            show(content);
            return;
        }
        pictures.open(content.pdf(), count -> {
            zones = content.zones();
            opened(count);
            cells.forEach(cell -> cell.redraw(count));
        });
    }

    private void opened(int count) {
        if (list.getItems().size() != count) {
            list.getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        footer.setText(zones.isEmpty()
                ? messages.count("kit.preview.count", count)
                : messages.count("kit.preview.count", count) + " · " + messages.count("kit.preview.zones", zones.size()));
        pane.setCenter(list);
        pane.setBottom(footer);
    }

    private void say(String words) {
        sentence.setText(words);
        pane.setCenter(new StackPane(sentence));
        pane.setBottom(null);
    }

    private List<SignatureZone> zonesOf(int page) {
        return zones.stream().filter(zone -> zone.field().page() == page).toList();
    }
}
