package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places by hand in a text, whose pages are counted from the last one (D-12). */
class HandPlacesTest {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final SignatoryRole STUDENT = SignatoryRole.STUDENT;
    private static final SignatoryRole TUTOR = SignatoryRole.INTERNSHIP_TUTOR;
    private static final SignatoryRole TEACHER = SignatoryRole.REFERENT_TEACHER;

    private final EditTemplates edit = new EditTemplates(new InMemoryDocumentTemplates(), new InMemoryTransactions(),
            () -> Instant.parse("2026-11-29T10:00:00Z"));

    private static FixedPages document(int pages, SignaturePlace... blocks) {
        return FixedPages.of(Collections.nCopies(pages, new PageShape(595, 841)), List.of(blocks));
    }

    private static HandPlaces places(SignaturePlace... places) {
        return new HandPlaces(List.of(places));
    }

    private static SignaturePlace place(SignatoryRole role, int page) {
        return SignaturePlace.around(role, page, 300, 100);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 0, 1", "3, 0, 2", "3, 1, 1", "2, 1, 0", "1, 1, 0", "1, 7, 0"})
    void aPageIsCountedFromTheEndAndTheFirstStandsForThoseThatAreMissing(int pages, int fromEnd, int page) {
        assertThat(places(place(STUDENT, fromEnd)).on(document(pages)).places()).containsExactly(place(STUDENT, page));
    }

    @Test
    void whatTheDocumentTookLeavesTheLowestFreePlaceOfThatPage() {
        FixedPages filled = places(place(STUDENT, 0), place(TUTOR, 1)).on(document(1, place(TEACHER, 0)));
        assertThat(filled.places()).extracting(SignaturePlace::role).containsExactly(STUDENT, TEACHER, TUTOR);
        assertThat(filled.place(TEACHER)).contains(place(TEACHER, 0));
        assertThat(filled.place(STUDENT)).contains(document(1, place(TEACHER, 0)).free(STUDENT, 0).orElseThrow());
        filled.check();
        FixedPages label = FixedPages.of(List.of(new PageShape(210, 297)), List.of(new SignaturePlace(TEACHER, 0, 0, 0, 210, 297)));
        refused("place-overlap", () -> places(place(STUDENT, 0)).on(label));
    }

    @Test
    void aPlaceThatASmallerPaperDoesNotHoldIsBroughtBackOnIt() {
        FixedPages small = FixedPages.of(List.of(new PageShape(420, 595)), List.of());
        assertThat(places(SignaturePlace.around(STUDENT, 0, 500, 700)).on(small).places())
                .containsExactly(new SignaturePlace(STUDENT, 0, 250, 527, 170, 68));
    }

    @Test
    void aBlockWinsOverAPlace() {
        FixedPages document = document(2, place(STUDENT, 0));
        assertThat(places(place(STUDENT, 0)).on(document)).isEqualTo(document);
    }

    @Test
    void whatIsNotTouchedOnAShorterDocumentStaysWhereItIsOnTheOthers() {
        HandPlaces former = places(place(STUDENT, 2), SignaturePlace.around(TUTOR, 0, 300, 300));
        FixedPages shown = former.on(document(2, SignaturePlace.around(TEACHER, 1, 100, 700)));
        FixedPages next = shown.placing(SignaturePlace.around(TUTOR, 0, 300, 500));
        assertThat(former.changed(shown, next, List.of(STUDENT, TUTOR)))
                .isEqualTo(places(place(STUDENT, 2), SignaturePlace.around(TUTOR, 1, 300, 500)));
        assertThat(HandPlaces.NONE.changed(document(3), document(3, place(STUDENT, 1)), List.of(STUDENT)))
                .isEqualTo(places(place(STUDENT, 1)));
    }

    private DocumentTemplate signed() {
        return edit.create(SECRETARY, "Autorisation", TemplateCategory.OTHER, RecipientKind.STUDENT).html("<p>Bonjour</p>")
                .sharing(Sharing.signedBy(List.of()).adding(List.of(STUDENT, TUTOR))).byHand(places(place(STUDENT, 0), place(TUTOR, 1)));
    }

    @Test
    void aPlaceGoesWithItsRoleWithItsBlockAndWithTheText() { // F049
        DocumentTemplate template = signed();
        assertThat(template.withoutBlock()).containsExactly(STUDENT, TUTOR);
        DocumentTemplate without = template.sharing(template.sharing().removing(STUDENT));
        assertThat(without.sharing(template.sharing()).byHand().roles()).containsExactly(TUTOR);
        DocumentTemplate block = template.html("<div class=\"sig\" id=\"sig_maitre_stage\"></div>");
        assertThat(block.byHand().roles()).containsExactly(STUDENT);
        assertThat(block.withoutBlock()).containsExactly(STUDENT);
        assertThat(block.html("<p/>").byHand().roles()).containsExactly(STUDENT);
        DocumentTemplate pdf = template.fixed(document(1));
        assertThat(pdf.byHand()).isEqualTo(HandPlaces.NONE);
        assertThat(pdf.withoutBlock()).isEmpty();
    }

    @Test
    void placesBelongToEachVersionAndToCopies() { // F072, X21
        DocumentTemplate placed = edit.save(SECRETARY, signed());
        assertThat(placed.version()).isEqualTo(2);
        DocumentTemplate other = edit.save(SECRETARY, placed.byHand(HandPlaces.NONE));
        assertThat(other.version()).isEqualTo(3);
        assertThat(edit.restore(SECRETARY, placed.id(), 2).byHand()).isEqualTo(placed.byHand());
        assertThat(edit.duplicate(SECRETARY, placed.id()).byHand()).isEqualTo(placed.byHand());
    }

    @Test
    void placesThatNobodyCouldHaveSetAreNotSaved() {
        DocumentTemplate template = signed();
        refused("place-small", () -> edit.save(SECRETARY, template.byHand(places(new SignaturePlace(STUDENT, 0, 0, 0, 20, 20)))));
        refused("place-outside", () -> edit.save(SECRETARY, template.byHand(places(place(STUDENT, -1)))));
        refused("place-outside", () -> edit.save(SECRETARY, template.byHand(places(place(STUDENT, 500)))));
        refused("place-overlap", () -> edit.save(SECRETARY, template.byHand(places(place(STUDENT, 0), place(TUTOR, 0)))));
        assertThatThrownBy(() -> places(place(STUDENT, 0), place(STUDENT, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }
}
