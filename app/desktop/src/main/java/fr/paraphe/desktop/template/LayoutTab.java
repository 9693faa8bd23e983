package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab «Mise en page» (F070, E13): paper, margins, header, footer, page numbers, watermark. */
final class LayoutTab {
    private final TemplateViewModel model;
    private final Messages messages;
    private final ComboBox<PageSize> size;
    private final ComboBox<Boolean> landscape;
    private final Spinner<Integer> top;
    private final Spinner<Integer> right;
    private final Spinner<Integer> bottom;
    private final Spinner<Integer> left;
    private final TextArea header;
    private final TextArea footer;
    private final CheckBox numbered;
    private final TextField watermark;
    private final Node page;
    private final Node fixed;
    private final ScrollPane root;
    private boolean showing;

    LayoutTab(TemplateModels models, Overlay overlay, Messages messages) {
        model = models.template();
        this.messages = messages;
        size = Choices.box("layout-size", messages.text("template.layout.size"), List.of(PageSize.values()), PageSize::name);
        landscape = Choices.box("layout-landscape", messages.text("template.layout.direction"), List.of(false, true),
                turned -> messages.text(turned ? "template.layout.landscape" : "template.layout.portrait"));
        top = millimetres("template.layout.top");
        right = millimetres("template.layout.right");
        bottom = millimetres("template.layout.bottom");
        left = millimetres("template.layout.left");
        header = area("template.layout.header", "template.layout.header.prompt");
        footer = area("template.layout.footer", "template.layout.footer.prompt");
        numbered = new CheckBox(messages.text("template.layout.numbered"));
        numbered.setId("layout-numbered");
        watermark = text(new TextField(), "template.layout.watermark", "template.layout.watermark.prompt");
        size.valueProperty().addListener(_ -> changed());
        landscape.valueProperty().addListener(_ -> changed());
        numbered.selectedProperty().addListener(_ -> changed());
        var form = new VBox(
                group("template.layout.page", named("template.layout.size", size), named("template.layout.direction", landscape)),
                group("template.layout.margins", named("template.layout.top", top), named("template.layout.right", right),
                        named("template.layout.bottom", bottom), named("template.layout.left", left)),
                named("template.layout.header", header), named("template.layout.footer", footer),
                new TagInserter(models.content(), overlay, messages, header, List.of(header, footer)).button("layout-insert"), numbered,
                named("template.layout.watermark", watermark), words("template.layout.hint"));
        form.getStyleClass().add("template-form");
        page = form;
        fixed = new VBox(words("template.layout.fixed"));
        fixed.getStyleClass().add("template-form");
        root = new ScrollPane(form);
        root.setFitToWidth(true);
        model.settingsProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private Node words(String key) {
        var words = new Label(messages.text(key));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return words;
    }

    private Node named(String key, Node field) {
        return Styles.above(messages.text(key), field);
    }

    private Node group(String key, Node... fields) {
        var line = new FlowPane(fields);
        line.getStyleClass().add("template-line");
        return Styles.above(messages.text(key), line);
    }

    private Spinner<Integer> millimetres(String key) {
        var spinner = new Spinner<Integer>(0, EditTemplates.WIDEST_MARGIN, 0);
        spinner.setId("layout-" + Choices.last(key));
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        spinner.getEditor().setAccessibleText(messages.text(key));
        spinner.valueProperty().addListener(_ -> changed());
        return spinner;
    }

    private TextArea area(String key, String prompt) {
        TextArea area = text(new TextArea(), key, prompt);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    private <T extends TextInputControl> T text(T field, String key, String prompt) {
        Styles.named(field, messages.text(key), Optional.of(messages.text(prompt))).setId("layout-" + Choices.last(key));
        field.textProperty().addListener(_ -> changed());
        return field;
    }

    private void show(@Nullable DocumentTemplate draft) {
        if (draft == null || showing) {
            return;
        }
        root.setContent(draft.fixed() == null ? page : fixed);
        PageLayout layout = draft.layout();
        showing = true;
        size.setValue(layout.size());
        landscape.setValue(layout.landscape());
        top.getValueFactory().setValue(layout.margins().top());
        right.getValueFactory().setValue(layout.margins().right());
        bottom.getValueFactory().setValue(layout.margins().bottom());
        left.getValueFactory().setValue(layout.margins().left());
        put(layout.header(), header);
        put(layout.footer(), footer);
        numbered.setSelected(layout.numbered());
        put(layout.watermark(), watermark);
        showing = false;
    }

    /** The caret stays where it is when the text is what is typed there already. */
    static void put(String text, TextInputControl field) {
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }

    private void changed() {
        if (showing) {
            return;
        }
        showing = true;
        var margins = new PageLayout.Margins(top.getValue(), right.getValue(), bottom.getValue(), left.getValue());
        var layout = new PageLayout(size.getValue(), landscape.getValue(), margins, header.getText(), footer.getText(),
                numbered.isSelected(), watermark.getText());
        model.change(template -> template.layout(layout));
        showing = false;
    }
}
