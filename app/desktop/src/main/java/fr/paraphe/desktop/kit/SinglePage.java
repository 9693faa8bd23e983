package fr.paraphe.desktop.kit;

import fr.paraphe.domain.merge.PagePreview;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One page of a PDF at a time, as wide as there is room, with a layer over it on which things are laid. Screen's thread only. */
public final class SinglePage {
    private static final double MARGINS = 24;
    private static final double SMALLEST = 160;

    private final Messages messages;
    private final PagePictures pictures;
    private final ImageView view = new ImageView();
    private final Pane layer = new Pane();
    private final StackPane sheet = new StackPane(view, layer);
    private final Label sentence = new Label();
    private final StackPane desk = new StackPane(sheet, sentence);
    private final ScrollPane scroll = new ScrollPane(desk);
    private final PauseTransition resized = new PauseTransition(PagePictures.RESIZED);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private @Nullable PagePicture drawn;
    private int page;

    /** Creates the view of no page. */
    SinglePage(PagePreview preview, TaskRunner runner, Messages messages) {
        this.messages = messages;
        pictures = new PagePictures(preview, runner, e -> say(messages.failure(e)));
        sheet.getStyleClass().add("page-sheet");
        sheet.setMaxSize(SMALLEST, SMALLEST);
        sheet.setVisible(false);
        view.setSmooth(true);
        sentence.getStyleClass().add("preview-sentence");
        sentence.setWrapText(true);
        desk.getStyleClass().add("page-desk");
        desk.setAlignment(Pos.TOP_CENTER);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        resized.setOnFinished(_ -> draw());
        scroll.viewportBoundsProperty().subscribe(_ -> {
            lay();
            if (drawn != null) {
                resized.playFromStart();
            }
        });
    }

    /** Returns what to put in a screen. */
    public Node node() {
        return scroll;
    }

    /** Returns the layer over the page, of the very size of the page. */
    public Pane layer() {
        return layer;
    }

    /** Returns how many pixels a point takes. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Opens {@code pdf} at its first page; nothing at all closes the former one. */
    public void open(byte @Nullable [] pdf) {
        sheet.setVisible(false);
        drawn = null;
        view.setImage(null);
        page = 0;
        if (pdf == null) {
            say("");
            pictures.open(null, _ -> { });
        } else {
            say(messages.text("kit.preview.opening"));
            pictures.open(pdf, _ -> draw());
        }
    }

    /** Shows the page of that index, from 0. */
    public void show(int index) {
        if (index != page) {
            page = index;
            scroll.setVvalue(0);
            if (drawn != null) {
                draw();
            }
        }
    }

    /** Brings something of the layer into sight, unless it is. */
    public void reveal(Node laid) {
        Bounds bounds = desk.sceneToLocal(laid.localToScene(laid.getLayoutBounds()));
        double room = scroll.getViewportBounds().getHeight();
        double hidden = desk.getHeight() - room;
        if (bounds == null || hidden <= 0) {
            return;
        }
        double top = hidden * scroll.getVvalue();
        if (bounds.getMinY() < top || bounds.getMaxY() > top + room) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - room / 2) / hidden, 0, 1));
        }
    }

    private void draw() {
        int wanted = page;
        layer.setAccessibleText(messages.text("kit.preview.page", wanted + 1));
        pictures.page(wanted, PagePictures.pixels(pageWidth(), sheet), picture -> {
            if (wanted == page) {
                drawn = picture;
                say("");
                sheet.setVisible(true);
                view.setImage(picture.image());
                lay();
            }
        });
    }

    private void say(String words) {
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
    }

    private double pageWidth() {
        return Math.max(SMALLEST, Math.floor(scroll.getViewportBounds().getWidth() - MARGINS));
    }

    private void lay() {
        PagePicture picture = drawn;
        if (picture != null) {
            double width = pageWidth();
            double height = Math.rint(width * picture.ratio());
            view.setFitWidth(width);
            view.setFitHeight(height);
            sheet.setMinSize(width, height);
            sheet.setMaxSize(width, height);
            scale.set(width / picture.points());
        }
    }
}
