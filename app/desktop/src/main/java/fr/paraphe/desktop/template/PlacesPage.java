package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SinglePage;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The boxes of the page in front; a click beside them places who is next, and so does drawing a rectangle. */
final class PlacesPage {
    /** A hand shakes so many pixels; what goes further is a rectangle. */
    private static final double SHAKE = 8;

    private final PlacesViewModel model;
    private final SinglePage sheet;
    private final Runnable left;
    private final Messages messages;
    private final Map<SignatoryRole, PlaceBox> boxes = new EnumMap<>(SignatoryRole.class);
    private final Group taken = new Group();
    private @Nullable Point2D pressed;

    /** Creates the boxes; {@code left} takes the focus that one had which goes. */
    PlacesPage(PlacesViewModel model, SinglePage sheet, Runnable left, Messages messages) {
        this.model = model;
        this.left = left;
        this.sheet = sheet;
        this.messages = messages;
        Pane layer = sheet.layer();
        taken.setMouseTransparent(true);
        layer.getChildren().add(taken);
        layer.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed = new Point2D(event.getX(), event.getY()));
        layer.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        model.pdfProperty().subscribe(sheet::open);
        model.pageProperty().subscribe(number -> {
            sheet.show(number.intValue());
            show();
        });
        model.fixedProperty().subscribe(_ -> show());
        model.roles().addListener((ListChangeListener<SignatoryRole>) _ -> show());
        sheet.scaleProperty().subscribe(_ -> show());
        layer.heightProperty().subscribe(_ -> show());
    }

    private void released(MouseEvent event) {
        Point2D from = pressed;
        pressed = null;
        if (from == null) {
            return;
        }
        double scale = sheet.scaleProperty().get();
        double height = sheet.layer().getHeight();
        if (from.distance(event.getX(), event.getY()) < SHAKE) {
            model.placeAt((int) (event.getX() / scale), (int) ((height - event.getY()) / scale));
        } else {
            double bottom = Math.max(from.getY(), event.getY());
            model.placeIn((int) (Math.min(from.getX(), event.getX()) / scale), (int) ((height - bottom) / scale),
                    (int) (Math.abs(event.getX() - from.getX()) / scale), (int) (Math.abs(event.getY() - from.getY()) / scale));
        }
        focus();
    }

    /** Gives the focus to the box of the chosen role, so that arrows move it. */
    void focus() {
        SignatoryRole role = model.chosenProperty().get();
        if (role != null) {
            Optional.ofNullable(boxes.get(role)).ifPresent(PlaceBox::requestFocus);
        }
    }

    private void show() {
        FixedPages fixed = model.fixedProperty().get();
        List<SignaturePlace> here = fixed == null ? List.of()
                : fixed.places().stream().filter(place -> place.page() == model.pageProperty().get()).toList();
        Map<Boolean, List<SignaturePlace>> own = here.stream().collect(Collectors.partitioningBy(p -> model.roles().contains(p.role())));
        taken.getChildren().setAll(own.getOrDefault(false, List.of()).stream().map(this::outline).toList());
        lay(own.getOrDefault(true, List.of()));
    }

    /** The block of a text keeps its place: it is shown so that nobody is put on it. */
    private Node outline(SignaturePlace place) {
        double scale = sheet.scaleProperty().get();
        var words = new Label(place.role().label());
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("signature-zone");
        words.setPrefSize(place.width() * scale, place.height() * scale);
        words.relocate(place.x() * scale, sheet.layer().getHeight() - (place.y() + place.height()) * scale);
        return words;
    }

    private void lay(List<SignaturePlace> here) {
        boxes.entrySet().removeIf(box -> {
            boolean gone = here.stream().noneMatch(place -> place.role() == box.getKey());
            if (gone) {
                if (box.getValue().isFocused()) {
                    left.run();
                }
                sheet.layer().getChildren().remove(box.getValue());
            }
            return gone;
        });
        here.forEach(place -> boxes.computeIfAbsent(place.role(), _ -> added(place)).show(place));
    }

    private PlaceBox added(SignaturePlace place) {
        var box = new PlaceBox(model, place, sheet, messages);
        sheet.layer().getChildren().add(box);
        return box;
    }
}
