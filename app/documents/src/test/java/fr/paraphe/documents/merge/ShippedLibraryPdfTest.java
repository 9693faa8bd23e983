package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.Samples;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordFixtures;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints the nineteen templates of 4.4 for a usual record and for an extreme one; the files stay under {@code target/library}. */
class ShippedLibraryPdfTest { // F002, F030
    private static final Path KEPT = Path.of("target", "library");
    private static final float A4_HEIGHT = 800;
    private static final OpenHtmlDocumentMerger MERGER = Samples.merger();

    /** One document to print. */
    record Sheet(String name, String html, List<TemplateRole> roles, RecordFile file) {
        @Override
        public String toString() {
            return name;
        }

        Set<SignatoryRole> signing() {
            return roles.stream().map(TemplateRole::role).collect(Collectors.toSet());
        }

        MergedDocument merged() {
            var signatories = SignatoryResolution.all(roles, file);
            var context = new MergeContext(file, "D-2026-000001", CampusFixtures.TODAY, CampusFixtures.TODAY.plusDays(30), signatories);
            return MERGER.merge(html, new RecordValues(TagCatalogue.standard(), context), signing());
        }
    }

    static Stream<Sheet> sheets() {
        return Stream.of(RecordFixtures.usual(), RecordFixtures.extreme()).flatMap(records -> {
            String kind = records.internship().institution().demonstration()
                    ? ", extreme" : ", usual";
            return ShippedTemplates.all().stream().map(t -> sheet(t, kind, records.file(t.about())));
        });
    }

    private static Sheet sheet(DocumentTemplate template, String kind, RecordFile file) {
        return new Sheet(template.label() + kind, template.page(), template.roles(), file);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void printsAValidFileWithOneWholeFieldForEachRole(Sheet sheet) throws IOException {
        MergedDocument merged = sheet.merged();
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(sheet.name().replaceAll("[^\\p{L}0-9]+", "-") + ".pdf"), merged.pdf());
        assertThat(VeraPdf.failures(merged.pdf(), "2a")).isEmpty();
        assertThat(VeraPdf.failures(merged.pdf(), "ua1")).isEmpty();
        assertThat(merged.fields()).extracting(SignatureField::role).containsExactlyInAnyOrderElementsOf(sheet.signing());
        try (PDDocument document = Loader.loadPDF(merged.pdf())) {
            for (int i = 0; i < merged.fields().size(); i++) {
                whole(merged.fields().get(i), document);
                for (SignatureField other : merged.fields().subList(i + 1, merged.fields().size())) {
                    assertThat(overlap(merged.fields().get(i), other)).isFalse();
                }
            }
            assertThat(text(document)).doesNotContain("{{", "}}", "#");
            for (PDPage page : document.getPages()) {
                assertThat(body(page)).hasSizeGreaterThan(40);
            }
        }
    }

    @Test
    void writesTheWordsOfTheRecord() throws IOException {
        assertThat(words("Ordre de mission, usual")).contains("BRÛLÉ Gaël", "02/02/2026 à 7 h 30", "Train de seconde classe");
        assertThat(words("Relevé d'absences, usual")).contains("maladie, justifiée", "Agence Bellevue", "3 h 30");
        assertThat(words("Feuille d'émargement, usual")).contains("NGUYEN Léo", "5 h 30", "de 9 h 00 à 12 h 00");
        assertThat(words("Adresse, usual")).contains("Campus des Tilleuls").endsWith("Mme AUDOUIN Sarah 12 rue des Lilas 75012 Paris");
        assertThat(words("Convention de formation en apprentissage, extreme")).contains("Belgique", "SPÉCIMEN", "Zÿnen", "Ÿvon Saint")
                .doesNotContain("Déclaration d’activité");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attestation de stage", "Certificat de réalisation", "Relevé d'absences", "Attestation de fin de formation",
        "Feuille d'émargement", "Adresse", "Connexion des contacts d'entreprise"})
    void holdsOnOnePageWhatIsPrintedToBeFiled(String label) {
        assertThat(merged(label + ", usual").pages()).isEqualTo(1);
    }

    @Test
    void followsTheKindOfRecordAndOfClient() throws IOException { // F197
        RecordFixtures usual = RecordFixtures.usual();
        assertThat(words("Certificat de réalisation", usual.workStudy(WorkStudyContract.Type.APPRENTICESHIP)))
                .contains("AUDOUIN Maureen", "formation en alternance – contrat d'apprentissage", "OPCO Exemple");
        assertThat(words("Certificat de réalisation", usual.individual())).contains("NGUYEN Léo", "formation suivie à titre individuel");
        assertThat(words("Convention de formation professionnelle", usual.individual())).contains("3 rue Faÿ").doesNotContain("Bellevue");
        assertThat(words("Convention de formation en professionnalisation", usual.workStudy(WorkStudyContract.Type.PROFESSIONALISATION)))
                .contains("contrat de professionnalisation", "1 050,50 €");
        assertThat(words("Adresse", usual.company())).contains("Agence Bellevue", "M. ACLAN Paul");
        assertThat(words("Adresse", usual.individual())).contains("M. NGUYEN Léo 3 rue Faÿ 69001 Lyon");
    }

    private static String words(String label, RecordFile file) throws IOException {
        DocumentTemplate template = ShippedTemplates.all().stream().filter(t -> t.label().equals(label)).findFirst().orElseThrow();
        return words(sheet(template, "", file).merged());
    }

    private static MergedDocument merged(String name) {
        return sheets().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow().merged();
    }

    private static String words(String name) throws IOException {
        return words(merged(name));
    }

    private static String words(MergedDocument merged) throws IOException {
        try (PDDocument document = Loader.loadPDF(merged.pdf())) {
            return text(document);
        }
    }

    /** Checks that a field is as large as its box and lies on its page. */
    private static void whole(SignatureField field, PDDocument document) {
        var page = document.getPage(field.page()).getMediaBox();
        assertThat(field.width()).isBetween(169f, 173f);
        assertThat(field.height()).isBetween(84f, 88f);
        assertThat(field.x()).isPositive();
        assertThat(field.y()).isGreaterThan(40);
        assertThat(field.x() + field.width()).isLessThan(page.getWidth());
        assertThat(field.y() + field.height()).isLessThan(page.getHeight() - 60);
    }

    private static boolean overlap(SignatureField one, SignatureField two) {
        return one.page() == two.page() && one.x() < two.x() + two.width() && two.x() < one.x() + one.width()
                && one.y() < two.y() + two.height() && two.y() < one.y() + one.height();
    }

    /** Returns all the words, whatever spaces part them; none may run out of the page. */
    private static String text(PDDocument document) throws IOException {
        var outside = new ArrayList<String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) throws IOException {
                super.writeString(text, positions);
                TextPosition last = positions.getLast();
                if (last.getXDirAdj() + last.getWidthDirAdj() > last.getPageWidth() - 20) {
                    outside.add(text);
                }
            }
        };
        stripper.setSortByPosition(true);
        String text = stripper.getText(document).replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        assertThat(outside).isEmpty();
        return text;
    }

    /** Returns what a page says between its header and its footer, which a label does not have. */
    private static String body(PDPage page) throws IOException {
        int width = Math.round(page.getMediaBox().getWidth());
        int height = Math.round(page.getMediaBox().getHeight());
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("body", height < A4_HEIGHT ? new Rectangle(0, 0, width, height) : new Rectangle(0, 68, width, height - 122));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("body").strip();
    }
}
