package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.StillWanted;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document made as it would be sent, and what its pages have against it (X05). */
class CheckLayoutTest {
    private static final DocumentTemplate AGREEMENT = ShippedTemplates.agreement();
    private static final PageArea PAGE = new PageArea(0, 0, 595, 841);
    private static final Finding WARNING = new Finding("V35", Severity.WARNING, null, "«\u00a0Avantages\u00a0» est vide.", "internship");

    private final CheckedDocument document = new CheckedDocument(CampusFixtures.adult().file(),
            SignatoryResolution.all(AGREEMENT.roles(), CampusFixtures.adult().file()), List.of(WARNING));

    private List<Finding> check(Supplier<MergedDocument> merger) {
        PageLayoutReader empty = _ -> List.of(new PageContent(1, PAGE, PAGE, List.of(), false));
        return new CheckLayout((template, asked) -> {
            assertThat(template).isSameAs(AGREEMENT);
            assertThat(asked).isSameAs(document);
            return merger.get();
        }, new LayoutRules(empty)).check(AGREEMENT, document);
    }

    @Test // V37, F084
    void aFlawOfThePagesMakesTheDocumentIncomplete() {
        var field = new SignatureField(SignatoryRole.STUDENT, 1, 60, 60, 170, 85);
        List<Finding> found = check(() -> new MergedDocument(new byte[0], 2, List.of(field)));
        assertThat(found).extracting(Finding::rule).containsExactly("V37");
        assertThat(document.readiness()).isEqualTo(Readiness.READY);
        CheckedDocument judged = document.with(found);
        assertThat(judged.readiness()).isEqualTo(Readiness.INCOMPLETE);
        assertThat(judged.findings()).containsExactly(found.getFirst(), WARNING);
        assertThat(judged.with(found).findings()).as("said once").hasSize(2);
        assertThat(document.with(check(() -> new MergedDocument(new byte[0], 2, List.of())))).isEqualTo(document);
    }

    @ParameterizedTest // V32, V34, V38, V39
    @CsvSource({"V32,V32", "V34,V34", "V38,V38", "V39,V39", "signature-box-too-small,V38", "pdf-missing,V38"})
    void aDocumentThatCannotBeMadeIsBlockedWithTheSentenceThatRefusedIt(String code, String rule) {
        List<Finding> found = check(() -> {
            throw new RefusedException(code, "Le bloc 50\u00a0% «\u00a0Étudiant\u00a0» manque.");
        });
        assertThat(found).containsExactly(
                new Finding(rule, Severity.BLOCKING, null, "Le bloc 50\u00a0% «\u00a0Étudiant\u00a0» manque.", "template.html"));
    }

    @Test // V38
    void whatBreaksTheMergeIsToldWithoutItsTechnicalCause() {
        List<Finding> found = check(() -> {
            throw new IllegalStateException("NaN in the layout");
        });
        assertThat(found).containsExactly(new Finding("V38", Severity.BLOCKING, null,
                "Le document ne peut pas être produit\u00a0: vérifiez le contenu du modèle.", "template.html"));
    }

    @Test
    void aCheckThatNobodyWantsAnyMoreSaysNothing() {
        assertThatThrownBy(() -> StillWanted.during(() -> false, () -> check(() -> {
            StillWanted.check();
            throw new AssertionError("it was given up");
        }))).isInstanceOf(StillWanted.GivenUpException.class);
    }
}
