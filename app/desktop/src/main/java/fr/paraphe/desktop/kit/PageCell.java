package fr.paraphe.desktop.kit;

import fr.paraphe.domain.merge.SignatureField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** One page of a document, as wide as the pane, with the signature zones on it. */
final class PageCell extends ListCell<Integer> {
    /** The shape of a page until it is drawn. */
    private static final double A4 = 841.89 / 595.276;
    private static final double MARGINS = 34;
    private static final double SMALLEST = 120;

    private final PagePictures pictures;
    private final Messages messages;
    private final IntFunction<List<SignatureZone>> zones;
    private final Consumer<SignatureZone> opened;
    private final ImageView view = new ImageView();
    private final Pane sheet = new Pane(view);
    private @Nullable PagePicture drawn;
    private final PauseTransition resized = new PauseTransition(PagePictures.RESIZED);
    private boolean stale;

    PageCell(PagePictures pictures, Messages messages, IntFunction<List<SignatureZone>> zones, Consumer<SignatureZone> opened) {
        this.pictures = pictures;
        this.messages = messages;
        this.zones = zones;
        this.opened = opened;
        sheet.getStyleClass().add("page-sheet");
        view.setSmooth(true);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER);
        setPrefWidth(0);
        resized.setOnFinished(_ -> ask());
        widthProperty().addListener(_ -> {
            layoutPage();
            if (drawn == null) {
                ask();
            } else {
                resized.playFromStart();
            }
        });
        visibleProperty().subscribe(seen -> {
            if (seen && stale) {
                ask();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean empty) {
        super.updateItem(page, empty);
        view.setImage(null);
        drawn = null;
        stale = false;
        if (page == null || empty) {
            setGraphic(null);
            return;
        }
        setAccessibleText(messages.text("kit.preview.page", page + 1));
        setGraphic(sheet);
        layoutPage();
        ask();
    }

    /**
     * Draws its page anew, when the document still has {@code count} of them at least; the former picture stays in sight until then. A
     * cell that the list keeps aside loses its own.
     */
    void redraw(int count) {
        Integer page = getItem();
        if (page == null || page >= count) {
            return;
        }
        if (!isVisible()) {
            view.setImage(null);
        }
        ask();
    }

    /** A cell that the list merely measures has nothing to show: it asks for its page if it comes in sight. */
    private void ask() {
        Integer page = getItem();
        stale = !isVisible();
        if (page == null || stale || getWidth() <= 0) {
            return;
        }
        resized.stop();
        pictures.page(page, PagePictures.pixels(pageWidth(), this), picture -> {
            if (page.equals(getItem())) {
                drawn = picture;
                view.setImage(picture.image());
                layoutPage();
            }
        });
    }

    private double pageWidth() {
        return Math.max(SMALLEST, Math.floor(getWidth() - MARGINS));
    }

    private void layoutPage() {
        Integer page = getItem();
        if (page == null) {
            return;
        }
        PagePicture picture = drawn;
        double width = pageWidth();
        double height = Math.rint(width * (picture == null ? A4 : picture.ratio()));
        view.setFitWidth(width);
        view.setFitHeight(height);
        sheet.setMinSize(width, height);
        sheet.setPrefSize(width, height);
        sheet.setMaxSize(width, height);
        sheet.getChildren().setAll(view);
        if (picture != null) {
            zones.apply(page).forEach(zone -> sheet.getChildren().add(box(zone, width / picture.points(), height)));
        }
    }

    /** Places a zone given in points from the bottom of the page. */
    private Label box(SignatureZone zone, double scale, double height) {
        SignatureField field = zone.field();
        var box = new Label(zone.who() + (zone.who().isEmpty() ? "" : "\n") + messages.label(field.role()));
        box.getStyleClass().add("signature-zone");
        box.setWrapText(true);
        box.setAlignment(Pos.CENTER);
        box.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                opened.accept(zone);
            }
        });
        box.setStyle("-fx-font-size: " + Math.max(6, 9 * scale) + "px;");
        box.resizeRelocate(field.x() * scale, height - (field.y() + field.height()) * scale, field.width() * scale, field.height() * scale);
        box.setMinSize(field.width() * scale, field.height() * scale);
        box.setMaxSize(field.width() * scale, field.height() * scale);
        return box;
    }
}
