package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures of a text placed by hand, beside those that have a block (D-12). */
class HandPlacesMergeTest {
    private static final SignatoryRole STUDENT = SignatoryRole.STUDENT;
    private static final SignatoryRole TUTOR = SignatoryRole.INTERNSHIP_TUTOR;
    private static final SignatoryRole TEACHER = SignatoryRole.REFERENT_TEACHER;
    private static final HandPlaces PLACES = new HandPlaces(List.of(new SignaturePlace(STUDENT, 0, 300, 90, 170, 68),
            new SignaturePlace(TUTOR, 1, 60, 80, 150, 60)));

    private final OpenHtmlDocumentMerger merger = Samples.merger();

    /** A document whose block is on its first page. */
    private static String text(int pages) {
        return "<html><head><style>@page { size: A4; margin: 2cm }</style></head><body>"
                + "<div style='width:6cm;height:3cm' id='sig_enseignant_tuteur'></div>"
                + "<p style='page-break-before:always'>Suite</p>".repeat(pages - 1) + "</body></html>";
    }

    private MergedDocument merged(int pages, SignatoryRole... signatories) {
        return merger.merge(text(pages), SampleValues.usual(), Set.of(signatories), PLACES);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void fieldsStandOnPagesCountedFromTheEndInReadingOrder(int pages) throws IOException {
        MergedDocument merged = merged(pages, STUDENT, TUTOR, TEACHER);
        assertThat(merged.pages()).isEqualTo(pages);
        assertThat(merged.fields()).extracting(SignatureField::role).containsExactly(TEACHER, TUTOR, STUDENT);
        assertThat(merged.fields()).extracting(SignatureField::page).containsExactly(0, pages - 2, pages - 1);
        try (PDDocument document = Loader.loadPDF(merged.pdf())) {
            assertThat(document.getDocumentCatalog().getAcroForm(null).getFields()).extracting(PDField::getFullyQualifiedName)
                    .containsExactly("sig_enseignant_tuteur", "sig_maitre_stage", "sig_etudiant");
            PDRectangle box = document.getPage(pages - 1).getAnnotations().getFirst().getRectangle();
            assertThat(List.of(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                    .containsExactly(300f, 90f, 170f, 68f);
        }
    }

    @Test
    void aMissingPageIsTheFirstOneAndNobodySignsOverAnother() {
        MergedDocument merged = merged(1, STUDENT, TUTOR, TEACHER);
        assertThat(merged.fields()).extracting(SignatureField::page).containsOnly(0);
        assertThat(merged.fields()).extracting(SignatureField::role).containsExactly(TEACHER, STUDENT, TUTOR);
        HandPlaces onTheBlock = new HandPlaces(List.of(merged.fields().getFirst().place()).stream()
                .map(place -> new SignaturePlace(STUDENT, 0, place.x(), place.y(), 170, 68)).toList());
        List<SignatureField> fields = merger.merge(text(1), SampleValues.usual(), Set.of(STUDENT, TEACHER), onTheBlock).fields();
        assertThat(fields.get(0).place().overlaps(fields.get(1).place())).isFalse();
        assertThat(fields.get(0)).isEqualTo(merged.fields().getFirst());
    }

    @Test
    void onlyWhoSignsIsPlacedAndABlockWins() { // F060, V32
        assertThat(merged(2, TUTOR).fields()).extracting(SignatureField::role).containsExactly(TUTOR);
        assertThat(merged(2).fields()).isEmpty();
        HandPlaces teacher = new HandPlaces(List.of(SignaturePlace.around(TEACHER, 0, 300, 300)));
        assertThat(merger.merge(text(2), SampleValues.usual(), Set.of(TEACHER), teacher).fields())
                .isEqualTo(merged(2, TEACHER).fields());
        assertThatThrownBy(() -> merger.merge(text(2), SampleValues.usual(), Set.of(STUDENT), teacher))
                .extracting("code").isEqualTo("V32");
    }

    @Test
    void theDocumentIsStillPdfA2aAndPdfUa1AndItsSignaturesIntact() { // F058, F173
        byte[] pdf = merged(3, STUDENT, TUTOR, TEACHER).pdf();
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
        SigningRoom room = SigningRoom.now();
        assertThat(room.verify(room.signAll(pdf, List.of(STUDENT, TUTOR, TEACHER))).verdict()).isEqualTo(Verdict.INTACT);
    }
}
