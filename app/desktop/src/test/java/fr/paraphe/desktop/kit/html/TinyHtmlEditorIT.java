package fr.paraphe.desktop.kit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.Test;

/** The editor of templates under a person's hands, one editor lent again and again (E12). */
class TinyHtmlEditorIT extends LentEditor {
    private static final String CHIP = "<span class=\"tag field\" data-tag=\"Etab_Nom\">Nom</span>";

    // F059, F064
    @Test
    void accentsAreTypedAsTheyAreAndChangesAreTold() throws Exception {
        var changes = new AtomicInteger();
        person.editor.onChange(changes::incrementAndGet);
        open("<p></p>");
        person.write("Élève à Nîmes, çœ €");
        person.untilContent("<p>Élève à Nîmes, çœ €</p>");
        person.until(() -> changes.get() > 0);
    }

    // F065
    @Test
    void atProposesTagsByLabelCodeAndValueWithoutAccentsOrCase() throws Exception {
        for (String typed : List.of("@NOMETPRENOM", "@etud_nom", "@zoedel")) {
            open("<p></p>");
            person.write("Le " + typed);
            person.untilShown(".tox-autocompleter [role=menuitem]");
            person.keep("editeur-02-completion");
            person.keys(KeyCode.ENTER);
            person.untilContent("data-tag=\"Etud_NomPrenom\"");
            person.write(" signe");
            person.untilContent("<p>Le <span class=\"tag field\" data-tag=\"Etud_NomPrenom\">Nom et prénom de l'étudiant</span>"
                    + " signe</p>");
        }
    }

    // F065
    @Test
    void atChoosesWithTheArrowsAndStaysAnAtInAnAddress() throws Exception {
        open("<p></p>");
        person.write("@");
        person.untilShown(".tox-autocompleter [role=menuitem]");
        person.keys(KeyCode.DOWN);
        person.keys(KeyCode.ENTER);
        person.untilContent("data-tag=\"Etud_Courriel\"");
        open("<p></p>");
        person.write("zoe@etud");
        person.untilContent("zoe@etud");
        assertThat(person.script("!!document.querySelector('.tox-autocompleter')")).isEqualTo("false");
    }

    // F066
    @Test
    void oneKeyDeletesAChipAsAWholeAndUndoGivesItBack() throws Exception {
        open("<p>Avant " + CHIP + "</p>");
        String before = person.content();
        person.toTheEnd();
        person.keys(KeyCode.BACK_SPACE);
        person.until(() -> !person.editor.content().contains("data-tag"));
        assertThat(person.content()).contains("Avant").doesNotContain("Nom");
        person.keys(KeyCode.SHORTCUT, KeyCode.Z);
        person.untilContent(CHIP);
        assertThat(person.content()).isEqualTo(before);
        person.interact(person.editor::redo);
        person.until(() -> !person.editor.content().contains("data-tag"));
    }

    // F065, F066
    @Test
    void aChipIsInsertedWholeAndOpenedByADoubleClickOrEnter() throws Exception {
        var opened = new ArrayList<String>();
        person.editor.onTag(opened::add);
        open("<p>Le stage commence </p>");
        person.toTheEnd();
        person.interact(() -> person.editor.insertTag("Stage_DateDebut|long", "Début du stage · long"));
        person.untilContent("data-tag=\"Stage_DateDebut|long\"");
        person.clickIn("span.tag", true);
        person.until(() -> opened.equals(List.of("Stage_DateDebut|long")));
        person.interact(() -> person.editor.replaceTag("Stage_DateDebut", "Début du stage"));
        person.untilContent("data-tag=\"Stage_DateDebut\">Début du stage</span>");
        person.clickIn("span.tag", false);
        person.keys(KeyCode.ENTER);
        person.until(() -> opened.equals(List.of("Stage_DateDebut|long", "Stage_DateDebut")));
        assertThat(person.content()).containsOnlyOnce("<p>");
        person.editor.onTag(_ -> { });
    }

    // F066: no key changes what a chip says
    @Test
    void nothingIsTypedInsideAChip() throws Exception {
        open("<p>a" + CHIP + "b</p>");
        person.keys(KeyCode.RIGHT);
        person.keys(KeyCode.RIGHT);
        person.write("zzz"); // the chip is chosen: typed words go nowhere
        person.keys(KeyCode.RIGHT);
        person.write("x");
        person.untilContent("x");
        assertThat(person.content()).contains(CHIP);
    }

    // F064
    @Test
    void tablesListsAndFormatsAreWrittenAsTheMergerReadsThem() throws Exception {
        open("<p>Gras</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.keys(KeyCode.SHORTCUT, KeyCode.B);
        person.untilContent("<strong>Gras</strong>");
        person.script("tinymce.activeEditor.execCommand('FontSize', false, '14pt')");
        person.untilContent("font-size: 14pt");
        person.toTheEnd();
        person.script("tinymce.activeEditor.execCommand('mceInsertTable', false, {rows: 2, columns: 3})");
        person.untilContent("border: 0.5pt solid");
        assertThat(person.script("tinymce.activeEditor.getBody().querySelectorAll('td').length")).isEqualTo("6");
        person.toTheEnd();
        person.script("tinymce.activeEditor.execCommand('mcePageBreak')");
        person.untilContent("<div style=\"page-break-after: always\"></div>");
    }

    // F064: the families of the document, and no other
    @Test
    void aFamilyIsChosenByTheNamePeopleKnow() throws Exception {
        open("<p style=\"font-family: Calibri\">Mot</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(drawnIn("p")).startsWith("Doc,");
        person.script("tinymce.activeEditor.execCommand('FontName', false, \"DocSerif,'Liberation Serif','Times New Roman',serif\")");
        person.untilContent("font-family: DocSerif");
        assertThat(drawnIn("span")).startsWith("DocSerif,");
        person.until(() -> buttons().contains("Times New Roman"));
    }

    // F064: the buttons tell of where the caret stands, once the keys rest
    @Test
    void theButtonsFollowTheCaretThatKeysMove() throws Exception {
        open("<h2>Titre</h2><p>Mot</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.END);
        person.until(() -> buttons().startsWith("Paragraphe|") && undoOff().equals("true"));
        person.keys(KeyCode.ENTER);
        person.keys(KeyCode.SHORTCUT, KeyCode.B);
        person.write("gras");
        person.until(() -> bold().equals("true") && undoOff().equals("false"));
        person.keys(KeyCode.UP);
        person.until(() -> bold().equals("false"));
        person.keys(KeyCode.UP);
        person.until(() -> buttons().startsWith("Titre 2|"));
        for (int steps = 0; steps < 6 && undoOff().equals("false"); steps++) {
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
        }
        person.until(() -> undoOff().equals("true"));
        person.untilContent("<h2>Titre</h2>\n<p>Mot</p>");
    }

    private String buttons() {
        return person.script("[...document.querySelectorAll('.tox-tbtn__select-label')].map(b => b.textContent).join('|')");
    }

    private String bold() {
        return person.script("document.querySelector('[aria-label=Gras]').getAttribute('aria-pressed')");
    }

    private String undoOff() {
        return person.script("document.querySelector('[aria-label=Annuler]').getAttribute('aria-disabled')");
    }

    private String drawnIn(String element) {
        return person.script("(ed => ed.getWin().getComputedStyle(ed.getBody().querySelector('" + element + "')).fontFamily)"
                + "(tinymce.activeEditor)");
    }

    // E12: pasting from elsewhere
    @Test
    void whatIsPastedIsCleanedFirst() throws Exception {
        open("<p></p>");
        person.cleanWith(html -> html.replaceAll("(?s)<script.*?</script>", "").replace(" onclick=\"window.pasted=1\"", ""));
        person.putOnClipboard("<p onclick=\"window.pasted=1\">Un <b>gras</b></p><script>window.pasted=1</script>", "Un gras");
        person.keys(KeyCode.SHORTCUT, KeyCode.V);
        person.untilContent("Un <strong>gras</strong>");
        assertThat(person.content()).doesNotContain("script", "onclick");
        person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
        person.untilContent("Un gras");
    }

    // Rule 9: even what no cleaning looked at does not run
    @Test
    void whatIsPastedWithoutCleaningDoesNotRunEither() throws Exception {
        open("<p></p>");
        person.putOnClipboard("<p>Fin</p><script>top.pasted=1</script><img src=\"x\" onerror=\"top.pasted=1\">"
                + "<svg onload=\"top.pasted=1\"></svg><iframe srcdoc=\"<script>top.pasted=1</script>\"></iframe>", "Fin");
        person.keys(KeyCode.SHORTCUT, KeyCode.V);
        person.untilContent("Fin");
        person.sleep(400);
        assertThat(person.script("String(window.pasted)")).isEqualTo("undefined");
        assertThat(person.content()).doesNotContain("script", "onerror", "<svg", "<iframe");
    }

    // E12
    @Test
    void copyAndCutLeaveFormattedTextOnTheClipboard() throws Exception {
        open("<p>Un <strong>mot</strong> " + CHIP + "</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.keys(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(person.clipboardHtml()).contains("<strong>mot</strong>", "data-tag=\"Etab_Nom\"");
        person.keys(KeyCode.SHORTCUT, KeyCode.X);
        person.until(() -> !person.editor.content().contains("mot"));
        person.keys(KeyCode.SHORTCUT, KeyCode.V);
        person.untilContent("<strong>mot</strong>");
        person.untilContent(CHIP);
    }

    // F064, E12: a picture lives inside the template, and is described for who does not see it
    @Test
    void aPictureIsPastedIntoTheTextAndDescribed() throws Exception {
        open("<p>Logo </p>");
        person.toTheEnd();
        person.putPictureOnClipboard(40, 20);
        person.keys(KeyCode.SHORTCUT, KeyCode.V);
        person.untilContent("<img src=\"data:image/png;base64,iVBORw0KGg");
        person.clickIn("img", true);
        person.untilShown(".tox-dialog input");
        person.write("Logo du lycée");
        person.keys(KeyCode.ENTER);
        person.untilContent("alt=\"Logo du lycée\"");
    }

    // E12: the editor is opened once, and lent
    @Test
    void oneEditorIsOpenedAheadAndLentAgain() {
        var opened = new AtomicInteger();
        var warm = new WarmEditor(() -> {
            opened.incrementAndGet();
            return person.editor;
        });
        warm.open();
        assertThat(warm.take()).isSameAs(person.editor).isSameAs(warm.take());
        assertThat(opened).hasValue(1);
    }

    // F049, F060, F070: what changes the text from elsewhere is one step among those of the person
    @Test
    void aChangeFromElsewhereIsOneStepToUndoAndOtherPaperIsNone() throws Exception {
        String lines = "<p>Ligne</p>".repeat(80);
        open(lines + "<p>Fin</p>");
        person.toTheEnd();
        person.write(" mot");
        person.untilContent("<p>Fin mot</p>");
        String typed = person.content();
        person.script("tinymce.activeEditor.getWin().scrollTo(0, 300)");
        person.interact(() -> {
            person.editor.changeContent(typed + "<div class=\"sig\" id=\"sig_client\">Client</div>", "");
            person.editor.setStyle("@page { margin: 30mm; }");
        });
        person.untilContent("sig_client");
        assertThat(person.script("tinymce.activeEditor.getWin().scrollY")).isEqualTo("300");
        person.interact(person.editor::focus);
        person.write("s");
        person.untilContent("<p>Fin mots</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.Z);
        person.untilContent("<p>Fin mot</p>");
        assertThat(person.content()).contains("id=\"sig_client\"");
        person.keys(KeyCode.SHORTCUT, KeyCode.Z);
        person.until(() -> person.editor.content().equals(typed));
        person.keys(KeyCode.SHORTCUT, KeyCode.Z);
        person.untilContent("<p>Fin</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.Y);
        person.keys(KeyCode.SHORTCUT, KeyCode.Y);
        person.untilContent("sig_client");
        open("<p>Autre</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(person.content()).isEqualTo("<p>Autre</p>");
    }

    // F059: the shipped agreement, opened and left
    @Test
    void theShippedAgreementIsShownOnPaperAndNothingOfItIsLost() throws Exception {
        String body = SampleConvention.body();
        person.open(body, SampleConvention.style(), SampleConvention.TAGS);
        person.keep("editeur-01-convention");
        String read = person.content();
        for (String kept : List.of("data-tag=\"", "data-mention=\"", "data-if=\"specimen\"", "id=\"sig_", "class=\"sig\"", "data-role=\"",
                "scope=\"row\"", "<tbody data-mention=\"1\"", "id=\"article-", "data-empty=\"1\"", "class=\"tag bare rule\"")) {
            assertThat(read.split(kept, -1)).as(kept).hasSameSizeAs(body.split(kept, -1));
        }
        String words = "(html => { const d = new DOMParser().parseFromString(html, 'text/html');"
                + " return d.body.textContent.replace(/\\s+/g, ''); })(window.compared)";
        assertThat(said(read, words)).isEqualTo(said(body, words));
        person.open(read, SampleConvention.style(), SampleConvention.TAGS);
        assertThat(person.content()).isEqualTo(read);
        person.script("tinymce.activeEditor.dom.get('sig_etudiant').parentNode.scrollIntoView()");
        person.keep("editeur-03-signatures");
    }

    @SuppressWarnings("removal") // as in TinyPage
    private String said(String html, String words) {
        person.interact(() -> ((JSObject) person.view().getEngine().executeScript("window")).setMember("compared", html));
        return person.script(words);
    }

    // E12
    @Test
    void findAndReplaceSpeaksFrench() throws Exception {
        open("<p>Le tuteur et le tuteur</p>");
        person.interact(person.editor::find);
        person.untilShown(".tox-dialog");
        assertThat(person.script("document.querySelector('.tox-dialog__title').textContent")).isEqualTo("Rechercher et remplacer");
        person.write("tuteur");
        person.keep("editeur-04-rechercher");
        person.keys(KeyCode.ESCAPE);
        assertThat(person.script("[...document.querySelectorAll('.tox-tbtn[aria-label], .tox-split-button[aria-label]')]"
                + ".map(b => b.getAttribute('aria-label')).join('|')")).contains("Gras", "Annuler", "Aligner à gauche", "Saut de page")
                .doesNotContain("Align left", "Undo", "Table|", "Text color", "Insert", "Font", "Bullet");
    }

    // E12: a file or a link dropped on a page would open in its place
    @Test
    void whatIsDraggedFromElsewhereIsLeftOut() {
        open("<p>Texte</p>");
        var dragged = new DragEvent[1];
        person.interact(() -> {
            var reached = new AtomicInteger();
            person.view().addEventHandler(DragEvent.DRAG_OVER, _ -> reached.incrementAndGet());
            dragged[0] = new DragEvent(DragEvent.DRAG_OVER, null, 10, 10, 10, 10, null, new Object(), null, null);
            Event.fireEvent(person.view(), dragged[0]);
            assertThat(reached).hasValue(0);
        });
        assertThat(person.content()).isEqualTo("<p>Texte</p>");
    }
}
