package fr.paraphe.desktop.kit.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.template.SignatoryRole;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The blocks that stand in a text: places to sign, their clause, the window of an envelope (E12, E18). */
class EditorBlocksIT extends LentEditor {
    @Test
    void theClauseIsOpenedByADoubleClickInItOrEnterOnAPlace() throws Exception { // F303
        var opened = new AtomicInteger();
        person.editor.onClause(opened::incrementAndGet);
        open("<p id=\"avant\">Avant</p><div class=\"clause\"><p id=\"dedans\">Fait ici</p><div class=\"sig\" id=\"sig_etudiant\""
                + " style=\"width: 6cm; height: 3cm\">Étudiant</div></div>");
        person.clickIn("#avant", true);
        person.clickIn("#dedans", true);
        person.until(() -> opened.get() == 1);
        person.clickIn("#sig_etudiant", true);
        person.until(() -> opened.get() == 2);
        person.clickIn("#sig_etudiant", false);
        person.keys(KeyCode.ENTER);
        person.until(() -> opened.get() == 3);
        person.editor.onClause(() -> { });
    }

    // F062, F063
    @Test
    void aSignatureBoxIsUniqueMovesAndStaysLargeEnough() throws Exception {
        open("<p>Un</p><p>Deux</p>");
        person.interact(() -> person.editor.insertSignature(SignatoryRole.STUDENT));
        person.untilContent("id=\"sig_etudiant\"");
        person.toTheEnd();
        person.interact(() -> person.editor.insertSignature(SignatoryRole.STUDENT));
        person.until(() -> person.editor.content().indexOf("Deux") < person.editor.content().indexOf("sig_etudiant"));
        assertThat(person.content()).containsOnlyOnce("sig_etudiant").contains("data-role=\"STUDENT\"", "width: 6cm", "class=\"sig\"");
        person.script("tinymce.activeEditor.fire('ObjectResized',"
                + " {target: tinymce.activeEditor.dom.get('sig_etudiant'), width: 300, height: 20})");
        assertThat(person.content()).contains("width: 8cm; height: 2cm");
    }

    // F064: «Délimiter cadre adresse»
    @Test
    void theAddressOfAnEnvelopeIsFramedAndTheSameButtonTakesTheFrameOff() throws Exception {
        open("<p>Campus</p><p>Mme AUDOUIN</p><p>75012 PARIS</p><p>Madame,</p>");
        String before = person.content();
        person.script("(ed => { const p = ed.getBody().children; const r = ed.dom.createRng();"
                + " r.setStart(p[1].firstChild, 0); r.setEnd(p[2].firstChild, 5); ed.selection.setRng(r); })"
                + "(tinymce.activeEditor)");
        pressAddress();
        assertThat(person.content().replace("\n", "")).isEqualTo("<p>Campus</p><div class=\"address-frame\"><p>Mme AUDOUIN</p>"
                + "<p>75012 PARIS</p></div><p>Madame,</p>");
        person.keep("editeur-05-adresse");
        person.keys(KeyCode.RIGHT);
        person.write("!");
        person.untilContent("75012! PARIS</p>");
        pressAddress();
        assertThat(person.content()).isEqualTo(before.replace("75012", "75012!"));
        person.toTheEnd();
        pressAddress();
        person.write("M. ACLAN");
        person.untilContent("<div class=\"address-frame\">\n<p>M. ACLAN</p>\n</div>");
        assertThat(person.content()).contains("Madame,</p>\n<div");
    }

    // V34: a box cannot be doubled by copying it, and can be moved by cutting it
    @Test
    void aSignatureBoxIsNotPastedTwice() throws Exception {
        open("<p>Un</p><div class=\"sig\" id=\"sig_client\" style=\"width: 6cm; height: 3cm\">Client</div><p>Fin</p>");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.keys(KeyCode.SHORTCUT, KeyCode.C);
        person.toTheEnd();
        person.keys(KeyCode.SHORTCUT, KeyCode.V);
        person.until(() -> person.editor.content().split("Un", -1).length == 3);
        assertThat(person.content()).containsOnlyOnce("sig_client");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.keys(KeyCode.SHORTCUT, KeyCode.X);
        person.keys(KeyCode.SHORTCUT, KeyCode.V);
        person.untilContent("sig_client");
        assertThat(person.content()).containsOnlyOnce("sig_client");
    }

    // F062: a box is taken by the mouse to another place
    @Test
    void aSignatureBoxIsDraggedElsewhere() throws Exception {
        open("<p>Un</p><p>Deux</p><p>Trois</p>");
        person.toTheEnd();
        person.interact(() -> person.editor.insertSignature(SignatoryRole.CLIENT));
        person.untilContent("sig_client");
        person.dragIn("#sig_client", "p");
        person.until(() -> person.editor.content().indexOf("sig_client") < person.editor.content().indexOf("Trois"));
        assertThat(person.content()).containsOnlyOnce("id=\"sig_client\"").contains("width: 6cm");
    }

    private void pressAddress() {
        person.script("document.querySelector('[aria-label=\"Délimiter cadre adresse\"]').click()");
    }
}
