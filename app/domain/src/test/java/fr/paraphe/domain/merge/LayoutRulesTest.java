package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.merge.PageContent.Word;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where signatures may not stand on the pages of a document (X05). */
class LayoutRulesTest {
    private static final DocumentTemplate TEXT = ShippedTemplates.agreement();
    private static final DocumentTemplate FIXED = TEXT.fixed(new FixedPages("0".repeat(64), List.of(new PageShape(595, 841)), List.of()));
    private static final List<ResolvedSignatory> PEOPLE = SignatoryResolution.all(TEXT.roles(), CampusFixtures.adult().file());
    private static final PageArea PAGE = new PageArea(0, 0, 595, 841);
    private static final PageArea BODY = new PageArea(54, 54, 487, 720);
    private static final String SENTENCE =
            "La convention est soumise au droit français et ses parties recherchent d’abord une solution amiable.";

    private final List<Word> words = new ArrayList<>();
    private boolean drawn;

    private void line(float x, float y, String text) {
        float at = x;
        for (String word : text.split(" ")) {
            words.add(new Word(word, new PageArea(at, y - 2, word.length() * 5, 9)));
            at += word.length() * 5 + 3;
        }
    }

    private static SignatureField box(SignatoryRole role, int page, float x, float y) {
        return new SignatureField(role, page, x, y, 170, 85);
    }

    private static SignatureField student(float x, float y) {
        return box(SignatoryRole.STUDENT, 2, x, y);
    }

    private List<Finding> check(DocumentTemplate template, int pages, SignatureField... boxes) {
        int page = boxes[0].page();
        PageLayoutReader reader = _ -> List.of(new PageContent(page, PAGE, BODY, words, drawn));
        return new LayoutRules(reader).check(template, new MergedDocument(new byte[0], pages, Arrays.asList(boxes)), PEOPLE);
    }

    private List<String> said(SignatureField... boxes) {
        return check(TEXT, 5, boxes).stream().map(finding -> finding.rule() + " " + finding.text()).toList();
    }

    private List<String> saidOfFixed(SignatureField... boxes) {
        return check(FIXED, 5, boxes).stream().map(finding -> finding.rule() + " " + finding.text()).toList();
    }

    @Test // V36
    void aBoxOverTextBlocksUnderItsRole() {
        line(60, 550, SENTENCE);
        assertThat(check(TEXT, 5, student(60, 500))).containsExactly(new Finding("V36", Severity.BLOCKING, SignatoryRole.STUDENT,
                "Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 3.", "template.html"));
        assertThat(said(student(60, 440))).as("the text stands above").isEmpty();
        assertThat(said(student(60, 583))).as("the text is grazed").isEmpty();
    }

    @Test // V36, V37, D-12
    void aBoxPlacedByHandMayStandInAMarginButNotOnText() {
        var places = new HandPlaces(List.of(new SignaturePlace(SignatoryRole.STUDENT, 0, 60, 10, 170, 85)));
        DocumentTemplate hand = TEXT.html("<p/>").byHand(places);
        line(60, 550, SENTENCE);
        assertThat(hand.byHand()).isEqualTo(places);
        assertThat(check(TEXT, 5, student(60, 2))).extracting(Finding::rule).containsExactly("V36");
        assertThat(check(hand, 5, student(60, 2))).isEmpty();
        assertThat(check(hand, 5, student(60, 750))).isEmpty();
        assertThat(check(hand, 5, student(60, 500))).extracting(Finding::rule).containsExactly("V36");
    }

    @Test // V36
    void dotsRulesAndTheCaptionOfABoxAreNoTextUnderIt() {
        line(60, 700, SENTENCE);
        line(62, 575, "…………………………… ______________ - -");
        line(62, 560, "Signature et cachet de l’étudiant :");
        line(62, 540, "AUDOUIN Maureen");
        assertThat(said(student(60, 500))).isEmpty();
        line(62, 520, "Maître de stage");
        assertThat(said(student(60, 500))).containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 3.");
    }

    @Test // V36
    void aBoxOverAnotherBlocksBoth() {
        line(60, 700, SENTENCE);
        assertThat(said(student(60, 500), box(SignatoryRole.INTERNSHIP_TUTOR, 2, 200, 450))).containsExactly(
                "V36 Le bloc «\u00a0Étudiant\u00a0» recouvre le bloc «\u00a0Maître de stage\u00a0», page 3.",
                "V36 Le bloc «\u00a0Maître de stage\u00a0» recouvre le bloc «\u00a0Étudiant\u00a0», page 3.");
        assertThat(said(student(60, 500), box(SignatoryRole.INTERNSHIP_TUTOR, 2, 229, 500))).as("side by side").isEmpty();
    }

    @Test // V36
    void aBoxInTheMarginOrOutOfThePageBlocks() {
        line(60, 700, SENTENCE);
        assertThat(said(student(400, 500))).containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» déborde dans la marge, page 3.");
        assertThat(said(student(60, 40))).containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» déborde dans la marge, page 3.");
        assertThat(said(student(500, 500))).containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» sort de la page 3.");
        assertThat(saidOfFixed(student(420, 500))).as("the margins of a form are its own affair").isEmpty();
        assertThat(saidOfFixed(student(500, 500))).containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» sort de la page 3.");
    }

    @Test // V37
    void aBoxThatBeginsOnThePageBeforeIsCut() {
        line(60, 650, SENTENCE);
        assertThat(said(student(60, 700))).containsExactly("V37 Le bloc «\u00a0Étudiant\u00a0» est coupé entre les pages 2 et 3.");
        assertThat(said(student(60, 689))).as("it ends with the page").isEmpty();
        assertThat(said(box(SignatoryRole.STUDENT, 0, 60, 700))).as("nothing stands before the first page")
                .containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» déborde dans la marge, page 1.");
    }

    @Test // V37
    void aBoxWithItsCaptionAloneOnAPageBlocks() {
        line(60, 620, "Étudiant (stagiaire), représenté par son responsable");
        line(60, 605, "D'ŒUVRE-L'HAŸ DE LA CROIX-ÇELIK Maureen Marie");
        assertThat(said(student(60, 500))).containsExactly("V37 Le bloc «\u00a0Étudiant\u00a0» est seul sur la page 3.");
        line(60, 700, SENTENCE);
        assertThat(said(student(60, 500))).isEmpty();
    }

    @Test // V37
    void aPageOfSignaturesAloneBlocksEachOfThem() {
        line(60, 700, "Signatures");
        line(60, 600, "Étudiant");
        line(300, 600, "Maître de stage");
        assertThat(said(student(60, 500), box(SignatoryRole.INTERNSHIP_TUTOR, 2, 300, 500))).containsExactly(
                "V37 Le bloc «\u00a0Étudiant\u00a0» est seul avec d'autres signatures sur la page 3.",
                "V37 Le bloc «\u00a0Maître de stage\u00a0» est seul avec d'autres signatures sur la page 3.");
        line(60, 610, SENTENCE);
        assertThat(said(student(60, 500), box(SignatoryRole.INTERNSHIP_TUTOR, 2, 300, 500))).as("a line across both columns").isEmpty();
    }

    @Test // V37
    void aPictureAShortDocumentOrAFormIsNoEmptyPage() {
        line(60, 700, "Bon pour accord");
        assertThat(said(student(60, 500))).hasSize(1);
        assertThat(check(TEXT, 1, box(SignatoryRole.STUDENT, 0, 60, 500))).isEmpty();
        assertThat(saidOfFixed(student(60, 500))).isEmpty();
        drawn = true;
        assertThat(said(student(60, 500))).isEmpty();
        words.clear();
        drawn = false;
        assertThat(saidOfFixed(student(60, 500))).containsExactly("V37 Le bloc «\u00a0Étudiant\u00a0» est seul sur la page 3.");
    }

    @Test
    void aDocumentThatNobodySignsIsNotRead() {
        var rules = new LayoutRules(_ -> {
            throw new AssertionError("there is nothing to read");
        });
        assertThat(rules.check(TEXT, new MergedDocument(new byte[0], 1, List.of()), PEOPLE)).isEmpty();
    }
}
