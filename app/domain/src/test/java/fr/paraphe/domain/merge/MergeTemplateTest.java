package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.FixedPdf;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.InMemoryFixedPdfs;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.TemplateRole;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of templates whose pages are those of a PDF (D-12). */
class MergeTemplateTest {
    private static final FixedPdf PDF = new FixedPdf(new byte[] {'%', 'P'}, List.of(new PageShape(595, 841)));
    private static final TemplateRole STUDENT = new TemplateRole(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK);
    private static final TemplateRole TUTOR = new TemplateRole(SignatoryRole.INTERNSHIP_TUTOR, Requirement.OPTIONAL, 2, AuthLevel.LINK);

    private final InMemoryFixedPdfs pdfs = new InMemoryFixedPdfs();
    private final MergeTemplate merge = new MergeTemplate(noText(), (pdf, fields, specimen) -> new MergedDocument(
            specimen ? new byte[0] : pdf, 1, fields), pdfs);

    @BeforeEach
    void keepsThePdf() {
        pdfs.keep(PDF.content());
    }

    private static DocumentMerger noText() {
        return (DocumentMerger) Proxy.newProxyInstance(DocumentMerger.class.getClassLoader(), new Class<?>[] {DocumentMerger.class},
                (_, method, _) -> {
                    throw new AssertionError("there is no text: " + method);
                });
    }

    private static DocumentTemplate template(SignaturePlace... places) {
        return CheckDocumentsFixture.withHtml("Divers", "", STUDENT, TUTOR)
                .fixed(new FixedPages(PDF.sha256(), PDF.pages(), List.of(places)));
    }

    private static MergeValues values(CampusFixtures fixture) {
        LocalDate day = LocalDate.of(2026, 11, 29);
        return new RecordValues(TagCatalogue.standard(), new MergeContext(fixture.file(), "-", day, day, List.of()));
    }

    @Test
    void aFieldStandsWhereEachSignatoryWasPlacedAndNowhereElse() {
        DocumentTemplate template = template(SignaturePlace.around(SignatoryRole.STUDENT, 0, 100, 100),
                SignaturePlace.around(SignatoryRole.INTERNSHIP_TUTOR, 0, 100, 300));
        MergedDocument both = merge.merge(template, values(CampusFixtures.adult()),
                Set.of(SignatoryRole.STUDENT, SignatoryRole.INTERNSHIP_TUTOR));
        assertThat(both.fields()).containsExactly(new SignatureField(SignatoryRole.INTERNSHIP_TUTOR, 0, 15, 266, 170, 68),
                new SignatureField(SignatoryRole.STUDENT, 0, 15, 66, 170, 68));
        assertThat(both.pdf()).isEqualTo(PDF.content());
        assertThat(merge.merge(template, values(CampusFixtures.adult()), Set.of(SignatoryRole.STUDENT)).fields())
                .extracting(SignatureField::role).containsExactly(SignatoryRole.STUDENT);
        assertThat(merge.merge(template, values(CampusFixtures.adult().demonstration()), Set.of()).pdf()).isEmpty(); // D-03
    }

    @Test
    void aSignatoryWithoutAPlaceIsRefusedAndTheCheckSaysSo() { // V32
        DocumentTemplate template = template(SignaturePlace.around(SignatoryRole.STUDENT, 0, 100, 100));
        assertThatThrownBy(() -> merge.merge(template, values(CampusFixtures.adult()), Set.of(SignatoryRole.INTERNSHIP_TUTOR)))
                .isInstanceOf(RefusedException.class).extracting("code").isEqualTo("V32");
        assertThat(new CheckDocumentsFixture().check(template, CampusFixtures.adult()).findings())
                .filteredOn(finding -> finding.rule().equals("V32")).singleElement()
                .extracting(Finding::role).isEqualTo(SignatoryRole.INTERNSHIP_TUTOR);
    }

    @Test
    void aPlaceByHandInATextStandsForABlock() { // D-12, V32
        SignaturePlace last = SignaturePlace.around(SignatoryRole.STUDENT, 0, 100, 100);
        DocumentTemplate text = CheckDocumentsFixture.withHtml("Divers", "<p>Bonjour</p>", STUDENT, TUTOR)
                .byHand(new HandPlaces(List.of(last)));
        assertThat(new CheckDocumentsFixture().check(text, CampusFixtures.adult()).findings())
                .filteredOn(finding -> Set.of("V32", "V33", "V34").contains(finding.rule())).singleElement()
                .extracting(Finding::role).isEqualTo(SignatoryRole.INTERNSHIP_TUTOR);
        var asked = new ArrayList<Object>();
        var texts = (DocumentMerger) Proxy.newProxyInstance(DocumentMerger.class.getClassLoader(), new Class<?>[] {DocumentMerger.class},
                (_, _, arguments) -> {
                    asked.addAll(List.of(arguments));
                    return new MergedDocument(new byte[0], 1, List.of());
                });
        new MergeTemplate(texts, (pdf, fields, specimen) -> new MergedDocument(pdf, 1, fields), pdfs)
                .merge(text, values(CampusFixtures.adult()), Set.of(SignatoryRole.STUDENT));
        assertThat(asked).contains(text.byHand());
    }

    @Test
    void theMentionsOfAnAgreementInPdfAreNotSaidToBeMissing() { // V40
        DocumentTemplate agreement = CheckDocumentsFixture.withHtml("Stage > Convention", "", STUDENT)
                .fixed(new FixedPages(PDF.sha256(), PDF.pages(), List.of(SignaturePlace.around(SignatoryRole.STUDENT, 0, 100, 100))));
        assertThat(new CheckDocumentsFixture().check(agreement, CampusFixtures.adult()).findings()).extracting(Finding::rule)
                .doesNotContain("V32", "V40");
    }
}
