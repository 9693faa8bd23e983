package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.merge.MergeExpression;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a chip prints and how (4.1): form, capitals, what stands where there is no value, agreement with the person; or its condition. */
final class TagOptionsPanel {
    private final Messages messages;
    private final String code;
    private final ComboBox<String> form;
    private final ComboBox<String> letters;
    private final ComboBox<String> empty;
    private final TextField otherwise;
    private final TextField agreement;
    private final VBox body = new VBox();
    private final Button go;
    private final boolean control;

    TagOptionsPanel(ContentViewModel model, String expression, Messages messages, Consumer<String> written, Runnable close) {
        this.messages = messages;
        MergeExpression parsed = MergeExpression.parse(expression);
        code = parsed.code();
        control = parsed.control();
        TagLine.Kind kind = model.told(expression).map(TagLine::kind).orElse(TagLine.Kind.TEXT);
        form = choice("tag-form", "template.option.form", switch (kind) {
            case DAY -> List.of("", "long");
            case TITLE -> List.of("", "court");
            case TEXT -> List.of("");
        }, parsed.options());
        letters = choice("tag-letters", "template.option.letters", List.of("", "maj", "min"), parsed.options());
        empty = choice("tag-empty", "template.option.empty", List.of("", "defaut", "si-vide"), List.of(
                parsed.option("defaut").isPresent() ? "defaut" : parsed.option("si-vide").isPresent() ? "si-vide" : ""));
        otherwise = text("tag-default", "template.option.default", parsed.option("defaut").orElse(""));
        agreement = text("tag-agreement", "template.option.agreement", parsed.option("accord").orElse(""));
        otherwise.disableProperty().bind(empty.valueProperty().isNotEqualTo("defaut"));
        go = Styles.button(messages.text("template.option.apply"), "", () -> written.accept(expression()));
        go.setId("tag-apply");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        fill(kind, model.told(expression).map(TagLine::value).orElse(""), close);
    }

    private void fill(TagLine.Kind kind, String value, Runnable close) {
        body.getStyleClass().add("template-form");
        var now = new Label(value.isEmpty() ? messages.text("template.option.no-value") : messages.text("template.option.value", value));
        now.setWrapText(true);
        now.getStyleClass().add("muted");
        body.getChildren().add(now);
        if (control) {
            var explained = new Label(messages.text("template.option.condition"));
            explained.setWrapText(true);
            body.getChildren().add(explained);
        } else {
            if (kind != TagLine.Kind.TEXT) {
                body.getChildren().add(Styles.above(messages.text("template.option.form"), form));
            }
            body.getChildren().addAll(Styles.above(messages.text("template.option.letters"), letters),
                    Styles.above(messages.text("template.option.empty"), empty),
                    Styles.above(messages.text("template.option.default"), otherwise),
                    Styles.above(messages.text("template.option.agreement"), agreement));
        }
        Button cancel = Styles.button(messages.text("template.cancel"), "", close);
        var buttons = control ? new HBox(cancel) : new HBox(cancel, go);
        buttons.getStyleClass().add("form-buttons");
        body.getChildren().add(buttons);
    }

    Node node() {
        return body;
    }

    Node first() {
        return control ? body : letters;
    }

    /** Returns the expression that the choices make. */
    private String expression() {
        var text = new StringBuilder(code);
        if (!agreement.getText().isBlank()) {
            return text.append("|accord:").append(plain(agreement)).toString();
        }
        for (ComboBox<String> box : List.of(form, letters)) {
            if (!box.getValue().isEmpty()) {
                text.append('|').append(box.getValue());
            }
        }
        switch (empty.getValue()) {
            case "defaut" -> text.append("|defaut:").append(plain(otherwise));
            case "si-vide" -> text.append("|si-vide:masquer-ligne");
            default -> { }
        }
        return text.toString();
    }

    /** Bars and braces would be read as more options. */
    private static String plain(TextField field) {
        return field.getText().replaceAll("[|{}]", "").strip();
    }

    private ComboBox<String> choice(String id, String key, List<String> options, List<String> chosen) {
        ComboBox<String> box = Choices.box(id, messages.text(key), options, this::words);
        box.setValue(options.stream().filter(option -> !option.isEmpty() && chosen.contains(option)).findFirst().orElse(""));
        return box;
    }

    private String words(String option) {
        return messages.text(switch (option) {
            case "long" -> "template.option.long";
            case "court" -> "template.option.short";
            case "maj" -> "template.option.capitals";
            case "min" -> "template.option.small";
            case "defaut" -> "template.option.text";
            case "si-vide" -> "template.option.hide";
            default -> "template.option.usual";
        });
    }

    private TextField text(String id, String key, String value) {
        TextField field = Styles.named(new TextField(value), messages.text(key), Optional.empty());
        field.setId(id);
        return field;
    }
}
