package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableRowSkin;
import org.jspecify.annotations.Nullable;

/** A row of the list of templates; the heading of a group is written over its whole width. */
final class TemplateListRow extends TableRow<TemplateRow> {
    private final Messages messages;
    private final Label heading = new Label();
    private final Tooltip tip = new Tooltip();

    /** Creates a row; {@code create} is what a click on «Créer un modèle» does. */
    TemplateListRow(Messages messages, Runnable create) {
        this.messages = messages;
        heading.setManaged(false);
        heading.setViewOrder(-1);
        heading.getStyleClass().add("template-heading-words");
        setOnMouseClicked(_ -> {
            if (getItem() instanceof TemplateRow.Creation) {
                create.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TemplateRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("template-heading", "template-creation");
        heading.setVisible(row instanceof TemplateRow.Heading);
        if (row instanceof TemplateRow.Heading(var recipient)) {
            getStyleClass().add("template-heading");
            heading.setText(messages.label(recipient, "heading"));
            setAccessibleText(messages.label(recipient, "heading"));
        } else {
            setAccessibleText(null);
            setTooltip(row instanceof TemplateRow.Line(TemplateLine line) ? told(line) : null);
            if (row instanceof TemplateRow.Creation) {
                getStyleClass().add("template-creation");
            }
        }
    }

    /** A label longer than its column is read whole under the pointer. */
    private Tooltip told(TemplateLine line) {
        tip.setText(line.template().label() + "\n" + messages.label(line.template().category()));
        return tip;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowSkin(this);
    }

    private static final class RowSkin extends TableRowSkin<TemplateRow> {
        private final TemplateListRow row;

        RowSkin(TemplateListRow row) {
            super(row);
            this.row = row;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (!getChildren().contains(row.heading)) {
                getChildren().add(row.heading);
            }
            row.heading.resizeRelocate(0, 0, width, row.getHeight());
        }
    }
}
