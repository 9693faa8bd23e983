package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The price and its VAT, changed in place; Enter keeps them, Escape gives up (F008). */
final class PriceForm {
    private static final int COLUMNS = 7;

    private final VBox box = new VBox();

    /** Creates the form, shown while the price is being changed; {@code left} takes the keyboard afterwards. */
    PriceForm(BillingViewModel model, Messages messages, Runnable left) {
        TextField price = field("billing-typed-price", model.typedPriceProperty(), model);
        TextField vat = field("billing-typed-vat", model.typedVatProperty(), model);
        Button save = Styles.button(messages.text("archive.billing.price.save"), "mdi2c-content-save-outline", model::savePrice);
        save.setId("billing-price-save");
        save.getStyleClass().add("accent");
        Button leave = Styles.button(messages.text("archive.billing.price.leave"), "", model::leavePrice);
        leave.setId("billing-price-leave");
        var line = new HBox(named(messages.text("archive.billing.price.field"), price), price,
                named(messages.text("archive.billing.vat.field"), vat), vat, save, leave);
        line.getStyleClass().add("form-line");
        var from = new Label(messages.text("archive.billing.price.from"));
        from.getStyleClass().add("muted");
        from.setWrapText(true);
        box.getChildren().setAll(line, TextLine.of("billing-price-problem", "field-error", model.priceProblemProperty()), from);
        box.getStyleClass().add("billing-form");
        box.disableProperty().bind(model.savingProperty());
        Shown.when(box, model.pricingProperty());
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leavePrice();
                event.consume();
            }
        });
        model.pricingProperty().subscribe(open -> {
            if (open) {
                price.requestFocus();
                price.selectAll();
            } else if (box.getScene() != null && box.isFocusWithin()) {
                left.run();
            }
        });
    }

    Node node() {
        return box;
    }

    private static TextField field(String id, StringProperty text, BillingViewModel model) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> model.savePrice());
        return field;
    }

    private static Label named(String words, TextField field) {
        var label = new Label(words);
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return label;
    }
}
