package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.html.EditorTag;
import fr.paraphe.domain.merge.MergeExpression;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateDraft;
import fr.paraphe.domain.template.TemplateRole;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The text of the template in front as the editor is given it, and what the editor gives back. What was typed here is not shown again; a
 * text that something else changed, such as a role with its block, is shown as a step that can be taken back.
 */
public final class ContentViewModel {
    private final TemplateDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper flags = new ReadOnlyStringWrapper("");
    private final ObservableList<TagLine> tags = FXCollections.observableArrayList();
    private @Nullable DocumentTemplate followed;
    private @Nullable TemplateDraft text;
    private @Nullable String known;
    private @Nullable PageLayout paper;
    private int showings;
    private int opening;
    private int reading;

    /** Creates the text of nothing. */
    public ContentViewModel(TemplateDesk desk, TaskRunner runner, Messages messages) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
    }

    /** A text to show: its body with chips, and the sheet it is shown with; two showings of one text are two. */
    public record Opened(int number, Step step, String body, String style) {}

    /** How a text comes after the one that was shown. */
    public enum Step {
        /** Another text, or the same taken back: what could be undone is forgotten. */
        ANOTHER,
        /** The same template, its text changed from elsewhere: one step more to undo. */
        CHANGED,
        /** The same text on other paper, whatever was typed in it since. */
        LAID
    }

    /** Reads the tags with their values on {@code sample}. */
    public void read(@Nullable Sample sample) {
        runner.run(() -> desk.tags(sample), found -> {
            tags.setAll(found);
            follow(followed, opening);
        }, e -> flags.set(messages.failure(e)));
    }

    /**
     * Shows the text of {@code draft}, unless it is what the editor gave; once the names of tags are known, which chips bear. Drafts of the
     * same {@code opening} follow one another.
     */
    void follow(@Nullable DocumentTemplate draft, int opening) {
        followed = draft;
        if (draft == null || opening != this.opening) {
            this.opening = opening;
            text = null;
        }
        if (tags.isEmpty()) {
            return;
        }
        if (draft == null || draft.fixed() != null) {
            flags.set("");
            opened.set(null);
            return;
        }
        Opened last = opened.get();
        TemplateDraft former = text;
        if (former == null || last == null) {
            show(draft, Step.ANOTHER, desk.text(draft.html()));
        } else if (!draft.html().equals(known)) {
            show(draft, Step.CHANGED, desk.text(draft.html()).after(former));
        } else if (!draft.layout().equals(paper)) {
            show(draft, Step.LAID, former);
        }
        flags.set(flagged(draft));
    }

    private void show(DocumentTemplate draft, Step step, TemplateDraft next) {
        known = draft.html();
        paper = draft.layout();
        text = next;
        reading++;
        opened.set(new Opened(++showings, step, next.shown(this::label), paper(draft.layout()) + next.template().style()));
    }

    /** The sheet of paper on which the text is typed is that of the layout (F070). */
    private static String paper(PageLayout layout) {
        PageLayout.Margins margins = layout.margins();
        return "@page { margin: %dmm %dmm %dmm %dmm; }\nbody { width: %dmm !important; min-height: %dmm !important; }\n".formatted(
                margins.top(), margins.right(), margins.bottom(), margins.left(), layout.width(), layout.height());
    }

    /** Remembers what the editor gives back for a text it was just given. */
    void shown(String readBack) {
        if (text != null) {
            text.opened(readBack);
        }
    }

    /** Returns the text that the editor's own gives, unless it is the one known. */
    Optional<String> typed(String readBack) {
        TemplateDraft from = text;
        reading++;
        return from == null ? Optional.empty() : learnt(from.html(readBack));
    }

    /** Gives {@code changed} what {@link #typed} returns, worked out in the background so that keys never wait for it: the newest alone. */
    void typedSoon(String readBack, Consumer<String> changed) {
        TemplateDraft from = text;
        if (from != null) {
            int mine = ++reading;
            runner.run(() -> from.html(readBack), html -> {
                if (mine == reading) {
                    learnt(html).ifPresent(changed);
                }
            }, e -> flags.set(messages.failure(e)));
        }
    }

    private Optional<String> learnt(String html) {
        if (html.equals(known)) {
            return Optional.empty();
        }
        known = html;
        return Optional.of(html);
    }

    /** Says which roles have neither a block in the text nor a place by hand, and which blocks belong to no role (V32, V33). */
    private String flagged(DocumentTemplate draft) {
        String html = draft.html();
        List<SignatoryRole> roles = draft.roles().stream().map(TemplateRole::role).toList();
        String without = labels(draft.withoutBlock().stream().filter(role -> draft.byHand().place(role).isEmpty()));
        String stray = labels(Arrays.stream(SignatoryRole.values())
                .filter(role -> !roles.isEmpty() && !roles.contains(role) && role.hasBlock(html)));
        return Stream.of(without.isEmpty() ? "" : messages.text("template.content.without", without),
                stray.isEmpty() ? "" : messages.text("template.content.stray", stray)).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String labels(Stream<SignatoryRole> roles) {
        return roles.map(messages::label).collect(Collectors.joining(", "));
    }

    private Optional<String> label(String code) {
        return tag(code).map(TagLine::label);
    }

    private Optional<TagLine> tag(String code) {
        String wanted = SearchText.normalised(code).replace(" ", "");
        return tags.stream().filter(tag -> SearchText.normalised(tag.code()).replace(" ", "").equals(wanted)).findFirst();
    }

    /** Returns what a chip of that expression is called. */
    String name(String expression) {
        MergeExpression parsed = MergeExpression.parse(expression);
        return switch (parsed.code()) {
            case "sinon" -> messages.text("template.content.else");
            case "/si" -> messages.text("template.content.end");
            default -> parsed.condition().map(code -> messages.text("template.content.if", label(code).orElse(code)))
                    .orElseGet(() -> label(parsed.code()).orElse(parsed.code()));
        };
    }

    /** Returns the tag that an expression prints, or by which it decides, if it is known. */
    Optional<TagLine> told(String expression) {
        MergeExpression parsed = MergeExpression.parse(expression);
        return tag(parsed.condition().orElse(parsed.code()));
    }

    /** Returns the tags whose code, label or group holds every word of {@code words}, accents and case ignored (F065). */
    List<TagLine> search(String words) {
        List<String> wanted = List.of(SearchText.normalised(words).split(" "));
        return tags.stream().filter(tag -> {
            String where = SearchText.normalised(tag.code() + " " + tag.label() + " " + tag.group());
            return wanted.stream().allMatch(where::contains);
        }).toList();
    }

    /** Returns the tags as «@» proposes them. */
    List<EditorTag> editorTags() {
        return tags.stream().map(TagLine::proposed).toList();
    }

    ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyStringProperty flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    ObservableList<TagLine> tags() {
        return tags;
    }
}
