package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.merge.DocumentMerger.TemplateContent;
import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OpenHtmlDocumentMergerTest {
    private final OpenHtmlDocumentMerger merger = Samples.merger();

    private MergedDocument merge(SampleValues values) {
        return merger.merge(Samples.template(), values, Samples.FOUR);
    }

    private MergedDocument body(String html, SampleValues values, SignatoryRole... roles) {
        return merger.merge("<html><body>" + html + "</body></html>", values, Set.of(roles));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test // F104
    void writesTheValuesOfTheRecordInTheText() {
        String text = text(merge(SampleValues.usual()).pdf());
        assertThat(text).startsWith("Lycée Jean-Moulin Convention de stage Entre Lycée Jean-Moulin et ÇELIK-L'HAŸ Maureen. "
                + "12 rue de l’Œuvre 94240 L'Haÿ-les-Roses Article 1 – Gratification Le stagiaire reçoit 1 234,50 € par mois. "
                + "Le stagiaire est majeur au jour de la signature. Rubrique Valeur Horaires 9 h – 17 h Article 2 – Activités");
        assertThat(text).contains("ÇELIK Maureen", "ÇELIK Ayşe", "DUPONT Léon").doesNotContain("{{", "#", "Avantages", "SPÉCIMEN");
    }

    @Test
    void showsWhatIsMissingInItsPlaceInAPreview() { // F311
        MergeValues preview = new MergeValues() {
            @Override
            public Optional<String> text(String expression) {
                return SampleValues.usual().text(expression);
            }

            @Override
            public Optional<String> placeholder(String expression) {
                return expression.startsWith("Etud_Nom") ? Optional.of("(Nom de famille)") : Optional.empty();
            }

            @Override
            public boolean holds(String code) {
                return false;
            }

            @Override
            public boolean specimen() {
                return false;
            }
        };
        String html = "<html><body><p>Avant {{Etud_Nom}}, {{Etud_Prenom}} {{Etud_Nom}} {{Etud_Adresse}} après</p></body></html>";
        byte[] pdf = merger.merge(html, preview, Set.of()).pdf();
        assertThat(text(pdf)).isEqualTo("Avant (Nom de famille), Maureen (Nom de famille) 12 rue de l’Œuvre 94240 L'Haÿ-les-Roses après");
    }

    @Test
    void keepsTheOtherBranchWhenTheConditionDoesNotHold() {
        String text = text(merge(SampleValues.usual().with("Grat_Due", "Non").with("Etud_Mineur", "Oui")).pdf());
        assertThat(text).contains("ne donne pas lieu à gratification", "est mineur au jour").doesNotContain("par mois", "majeur", "sinon");
    }

    @Test
    void nestsConditionsAndKeepsWhatStandsAround() {
        String html = "<p>a{{#si Grat_Due}}b{{#si Etud_Mineur}}c{{sinon}}<b>d</b>{{/si}}e{{sinon}}f{{/si}}g</p>";
        assertThat(text(body(html, SampleValues.usual()).pdf())).isEqualTo("abdeg");
        assertThat(text(body(html, SampleValues.usual().with("Grat_Due", "Non")).pdf())).isEqualTo("afg");
    }

    @Test // V31
    void refusesAConditionThatIsNotClosed() {
        assertThatThrownBy(() -> body("<p>{{#si Grat_Due}}</p><p>x</p>", SampleValues.usual())).hasMessageContaining("n'est pas fermée");
        assertThatThrownBy(() -> body("<p>x {{/si}} y</p>", SampleValues.usual())).hasMessageContaining("n'a pas de début");
    }

    @Test // D-03
    void bearsTheSpecimenBandOnADemonstrationBase() {
        assertThat(text(merge(SampleValues.usual().ofSpecimen()).pdf())).contains("SPÉCIMEN – sans valeur juridique");
    }

    @Test // F060, X05
    void makesOneFieldForEachSignatoryInItsBox() throws IOException {
        MergedDocument merged = merge(SampleValues.usual());
        assertThat(merged.fields()).extracting(SignatureField::role).containsExactlyInAnyOrderElementsOf(Samples.FOUR);
        try (PDDocument document = Loader.loadPDF(merged.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(merged.pages()).isGreaterThan(1);
            for (SignatureField field : merged.fields()) {
                PDRectangle box = document.getDocumentCatalog().getAcroForm(null).getField(field.role().fieldName()).getWidgets().get(0)
                        .getRectangle();
                assertThat(List.of(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                        .containsExactly(field.x(), field.y(), field.width(), field.height());
                assertThat(field.width()).isBetween(170f, 173f);
                assertThat(field.height()).isBetween(85f, 88f);
                assertThat(field.page()).isEqualTo(merged.pages() - 1);
            }
        }
    }

    @Test // F060
    void dropsTheBoxAndTheCaptionOfARoleThatNobodySigns() {
        MergedDocument merged = merger.merge(Samples.template(), SampleValues.usual(),
                EnumSet.of(SignatoryRole.STUDENT, SignatoryRole.INSTITUTION_REPRESENTATIVE));
        assertThat(merged.fields()).hasSize(2);
        assertThat(text(merged.pdf())).contains("ÇELIK Maureen").doesNotContain("Maître de stage", "DUPONT", "Ayşe");
        assertThat(VeraPdf.failures(merged.pdf(), "ua1")).isEmpty();
    }

    @Test // PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1)
    void satisfiesVeraPdf() {
        byte[] pdf = merge(SampleValues.usual().ofSpecimen()).pdf();
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void addsWhatPdfAMissesInABareTemplate() {
        byte[] pdf = body("<p style='font-family: Arial, serif'>Bonjour <b>à tous</b>, ☐ ✓</p>", SampleValues.usual()).pdf();
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test // V31
    void refusesAnUnknownTagByItsName() {
        assertThatThrownBy(() -> body("<p>{{Stage_Objet|long}}</p>", SampleValues.usual())).isInstanceOf(RefusedException.class)
                .hasMessage("Balise inconnue\u00a0: «\u00a0Stage_Objet\u00a0». Corrigez le modèle.").extracting("code").isEqualTo("V31");
    }

    @Test // V32
    void refusesASignatoryWithoutBox() {
        assertThatThrownBy(() -> body("<p>rien</p>", SampleValues.usual(), SignatoryRole.INTERNSHIP_TUTOR))
                .hasMessage("Aucun emplacement de signature pour «\u00a0Maître de stage\u00a0» dans le contenu.")
                .extracting("code").isEqualTo("V32");
    }

    @Test // V32: a box that a condition takes away or that no page shows is missing too
    void refusesABoxThatIsNotOnAPage() {
        String box = "<div style='width:6cm;height:3cm' id='sig_etudiant'></div>";
        String hidden = "<div>{{#si Etud_Mineur}}" + box + "{{/si}}</div>";
        assertThatThrownBy(() -> body(hidden, SampleValues.usual(), SignatoryRole.STUDENT)).extracting("code").isEqualTo("V32");
        String none = "<div style='display:none'>" + box + "</div>";
        assertThatThrownBy(() -> body(none, SampleValues.usual(), SignatoryRole.STUDENT)).extracting("code").isEqualTo("V32");
    }

    @Test // V33, V34
    void refusesABoxWithoutRoleAndABoxTwice() {
        String box = "<div style='width:6cm;height:3cm' id='sig_etudiant'></div>";
        assertThatThrownBy(() -> body(box + box, SampleValues.usual(), SignatoryRole.STUDENT))
                .hasMessage("Le bloc «\u00a0Sign_Signataire Étudiant\u00a0» figure deux fois.").extracting("code").isEqualTo("V34");
        String stranger = "<div style='width:6cm;height:3cm' id='sig_enseignant' data-tag='Sign_Signataire Enseignant'></div>";
        assertThatThrownBy(() -> body(stranger, SampleValues.usual()))
                .hasMessage("Le bloc «\u00a0Sign_Signataire Enseignant\u00a0» ne correspond à aucun rôle du modèle.");
    }

    @Test
    void refusesABoxTooSmallToSignIn() {
        String box = "<html><body><div style='width:49mm;height:30mm' id='sig_etudiant'></div></body></html>";
        assertThatThrownBy(() -> merger.read(box)).hasMessageContaining("50\u00a0×\u00a020\u00a0mm");
    }

    @Test // V39
    void refusesACharacterThatNoFontDraws() {
        assertThatThrownBy(() -> merge(SampleValues.usual().with("Etud_Prenom", "Zoé 𓀀")))
                .hasMessage("Le caractère «\u00a0𓀀\u00a0» n'existe pas dans la police choisie.").extracting("code").isEqualTo("V39");
        assertThatThrownBy(() -> merge(SampleValues.usual().with("Etud_Prenom", "Zo\u0007"))).hasMessageContaining("U+0007");
    }

    @Test // 4.1
    void printsFrenchAndWideCharacters() {
        String all = "L'Haÿ ÇELIK Ÿ œ Œ æ — « » … 1\u202f000 ☐ ✓ ½ e\u0301";
        assertThat(text(body("<p>{{Etud_Nom}}</p>", SampleValues.usual().with("Etud_Nom", all)).pdf()))
                .isEqualTo("L'Haÿ ÇELIK Ÿ œ Œ æ — « » … 1 000 ☐ ✓ ½ é");
    }

    @Test
    void showsMarkupInValuesAsText() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;{{Etab_Nom}}";
        assertThat(text(body("<p>{{Etud_Nom}}</p>", SampleValues.usual().with("Etud_Nom", attack)).pdf())).isEqualTo(attack);
    }

    @Test
    void readsWhatATemplateHolds() {
        TemplateContent content = merger.read(Samples.template());
        assertThat(content.boxes()).containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN, SignatoryRole.INTERNSHIP_TUTOR,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(content.expressions()).contains("Etud_Nom|maj", "#si Grat_Due", "#si Etud_Mineur", "SignNom_Étudiant")
                .doesNotContain("sinon", "/si", "Grat_Due");
    }

    @Test
    void mergesInTwoThreadsAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> work = IntStream.range(0, 24).<Callable<String>>mapToObj(
                    i -> () -> text(merge(SampleValues.usual().with("Etud_Prenom", "Prénom" + i)).pdf())).toList();
            List<Future<String>> done = threads.invokeAll(work);
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i).get()).contains("ÇELIK-L'HAŸ Prénom" + i + ".");
            }
        }
    }
}
