package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.html.EditorPorts;
import fr.paraphe.desktop.kit.html.HtmlEditor;
import fr.paraphe.desktop.kit.html.TinyHtmlEditor;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.documents.template.JsoupClauseText;
import fr.paraphe.documents.template.JsoupTemplateChips;
import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.LegalMentions;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateDraft;
import fr.paraphe.domain.template.clause.PlacedClause;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A shipped template through the real editor and the real cleaning, as the client does: nothing of it is lost (F059, F064, F066, F071). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TemplateEditingIT {
    private final JsoupTemplateCleaner cleaner = new JsoupTemplateCleaner();
    private final TagCatalogue catalogue = TagCatalogue.standard();
    private final OpenHtmlDocumentMerger merger = new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()));

    private static <T> T onScreen(Callable<T> work) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(60, TimeUnit.SECONDS);
    }

    private static HtmlEditor open(EditorPorts ports) throws Exception {
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        HtmlEditor editor = onScreen(() -> new TinyHtmlEditor(ports));
        var ready = new CompletableFuture<Void>();
        onScreen(() -> {
            editor.whenReady(() -> ready.complete(null));
            return true;
        });
        ready.get(60, TimeUnit.SECONDS);
        return editor;
    }

    @Test
    void whatAnEditorGivesBackOfAShippedTemplateSaysTheSame() throws Exception {
        var messages = new Messages(Locale.FRENCH);
        try (var runner = new FxTaskRunner()) {
            HtmlEditor editor = open(new EditorPorts(messages, runner, new Dialogs(messages, () -> null), cleaner::pasted,
                    new DocumentFonts().files()));
            assertThat(faces(editor)).hasSize(12);
            for (DocumentTemplate shipped : ShippedTemplates.all()) {
                roundTrip(editor, shipped);
                if (shipped.eligibleForSignature()) {
                    clauseTrip(editor, shipped);
                }
            }
        }
    }

    /** Draws a word in every face of the document, in the editor's own page, and returns the pictures that differ. */
    private static Set<String> faces(HtmlEditor editor) throws Exception {
        var pictures = new HashSet<String>();
        for (String family : List.of("Sans", "Serif", "Mono")) {
            for (String face : List.of("", "bold ", "italic ", "italic bold ")) {
                pictures.add(onScreen(() -> String.valueOf(((WebView) editor.node()).getEngine().executeScript("(canvas => {"
                        + " const c = canvas.getContext('2d'); c.font = '" + face + "40px \"Liberation " + family + "\", \"DejaVu Sans\"';"
                        + " c.fillText('Convention', 0, 60); return canvas.toDataURL(); })(document.createElement('canvas'))"))));
            }
        }
        return pictures;
    }

    /** A clause of the library is still known for itself once the document around it was edited (F312). */
    private void clauseTrip(HtmlEditor editor, DocumentTemplate shipped) throws Exception {
        var clauses = new JsoupClauseText(cleaner);
        var placed = new PlacedClause(clauses.read(shipped.html()).clause(), new PlacedClause.Origin(shipped.id(), 7));
        var draft = new TemplateDraft(clauses.write(shipped.html(), placed), cleaner, new JsoupTemplateChips());
        String touched = onScreen(() -> {
            editor.setContent(draft.shown(code -> catalogue.find(code).map(MergeTag::label)), draft.template().style(), List.of());
            editor.insertTag("Etud_Nom", "Nom de famille");
            return editor.content();
        });
        PlacedClause read = clauses.read(draft.html(touched));
        assertThat(read.origin()).isEqualTo(placed.origin());
        assertThat(read.clause().sameWords(placed.clause())).as(shipped.label()).isTrue();
    }

    private void roundTrip(HtmlEditor editor, DocumentTemplate shipped) throws Exception {
        var draft = new TemplateDraft(shipped.html(), cleaner, new JsoupTemplateChips());
        String shown = draft.shown(code -> catalogue.find(code).map(MergeTag::label));
        String untouched = onScreen(() -> {
            editor.setContent(shown, draft.template().style(), List.of());
            return editor.content();
        });
        draft.opened(untouched);
        assertThat(draft.html(untouched)).isEqualTo(shipped.html());
        var before = merger.read(shipped.html());
        SignatoryRole added = Arrays.stream(SignatoryRole.values()).filter(role -> !before.boxes().contains(role)).findFirst()
                .orElseThrow();
        String touched = onScreen(() -> {
            editor.insertSignature(added);
            return editor.content();
        });
        String stored = draft.html(touched);
        assertThat(cleaner.clean(stored).removed()).isEmpty();
        var after = merger.read(stored);
        assertThat(after.expressions()).isEqualTo(before.expressions());
        assertThat(LegalMentions.in(stored)).isEqualTo(LegalMentions.in(shipped.html()));
        assertThat(after.boxes()).contains(added).containsAll(before.boxes()).hasSize(before.boxes().size() + 1);
        for (String kept : List.of("<span class=\"numero\"></span>", "data-if=\"specimen\"",
                "<p class=\"condition\">{{#si Grat_Due}}</p>")) {
            assertThat(stored.contains(kept)).as(shipped.label() + ", " + kept).isEqualTo(shipped.html().contains(kept));
        }
    }
}
