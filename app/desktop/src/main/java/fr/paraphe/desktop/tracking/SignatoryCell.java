package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.StyleChoice;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The mark and the name of whoever signs in a role, of both guardians where there are two (D-20); a screen reader hears them in words. */
final class SignatoryCell extends TableCell<TrackingRow, TrackingRow> {
    private final SignatoryRole role;
    private final Messages messages;
    private final List<Person> people = new ArrayList<>();
    private final VBox box = new VBox();
    private final StyleChoice size = new StyleChoice(box);
    private final Tooltip tooltip = new Tooltip();

    /** A mark and a name, used again for the next row. */
    private static final class Person {
        private final FontIcon icon = new FontIcon();
        private final StyleChoice style = new StyleChoice(icon);
        private final Label label = new Label();

        void show(SignatoryMark mark, String name) {
            style.choose(mark.styleClass());
            label.setText(name);
            if (mark.icon().isEmpty()) {
                label.setGraphic(null);
            } else {
                icon.setIconLiteral(mark.icon());
                label.setGraphic(icon);
            }
        }
    }

    SignatoryCell(SignatoryRole role, Messages messages) {
        this.role = role;
        this.messages = messages;
        getStyleClass().add("signatory-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable TrackingRow row, boolean empty) {
        super.updateItem(row, empty);
        List<Signatory> found = row == null || empty ? List.of() : RoleColumns.in(role, row);
        if (row == null || found.isEmpty()) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        while (people.size() < found.size()) {
            people.add(new Person());
        }
        for (int i = 0; i < found.size(); i++) {
            people.get(i).show(SignatoryMark.of(row, found.get(i)), found.get(i).person().lastFirst());
        }
        if (box.getChildren().size() != found.size()) {
            box.getChildren().setAll(people.stream().limit(found.size()).map(person -> person.label).toList());
        }
        size.choose(found.size() == 1 ? "one-signatory" : "two-signatories");
        setGraphic(box);
        String words = SignatoryMark.words(row, found, messages);
        tooltip.setText(words);
        setTooltip(tooltip);
        setAccessibleText(words);
    }
}
