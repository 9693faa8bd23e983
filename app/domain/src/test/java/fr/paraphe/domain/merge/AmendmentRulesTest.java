package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Amended;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateCategory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an amendment modifies, in its checks and in its text (X20). */
class AmendmentRulesTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 15);
    private static final DocumentTemplate AMENDMENT = ShippedTemplates.all().stream()
            .filter(template -> template.category() == TemplateCategory.INTERNSHIP_AMENDMENT).findFirst().orElseThrow();

    private final CheckDocumentsFixture checks = new CheckDocumentsFixture();
    private final InternshipFile file = CampusFixtures.adult().file();

    private static Amended amended(Amended.Change... changes) {
        return new Amended("CS-2026-000012", SIGNED, 2, List.of(changes));
    }

    private List<String> found(DocumentTemplate template, InternshipFile about) {
        return checks.check(template, (RecordFile) about).findings().stream()
                .map(finding -> finding.rule() + " " + finding.text()).toList();
    }

    @Test
    void v88TellsThatNothingSignedIsKnown() {
        String words = "V88 Aucune convention signée n'est connue pour ce stage\u00a0: l'avenant ne dira pas laquelle il modifie.";
        assertThat(found(AMENDMENT, file)).contains(words);
        assertThat(found(AMENDMENT, file.amending(amended()))).doesNotContain(words);
        assertThat(found(ShippedTemplates.agreement(), file)).doesNotContain(words);
    }

    @Test
    void v89TellsThatNothingHasChanged() {
        String words = "V89 Le stage n'a pas changé depuis la signature du 15/01/2026\u00a0: l'avenant ne modifie rien.";
        assertThat(found(AMENDMENT, file.amending(amended()))).contains(words);
        assertThat(found(AMENDMENT, file.amending(amended(new Amended.Change("Fin", "30/01/2026", "06/02/2026"))))).doesNotContain(words);
    }

    @Test
    void v81LetsAnotherAmendmentBeSignedOnceSomethingChanged() {
        checks.past.put(file.id(), List.of(new PastCircuit(AMENDMENT.category().path(), PastCircuit.State.ARCHIVED, SIGNED, 5, 5)));
        assertThat(found(AMENDMENT, file.amending(amended()))).anyMatch(said -> said.startsWith("V81 Ce document est déjà signé"));
        assertThat(found(AMENDMENT, file.amending(amended(new Amended.Change("Fin", "30/01/2026", "06/02/2026")))))
                .noneMatch(said -> said.startsWith("V81"));
    }

    @Test
    void theTextSaysWhatWasAndWhatIs() {
        InternshipFile amending = file.amending(amended(new Amended.Change("Fin", "30/01/2026", "06/02/2026"),
                new Amended.Change("Télétravail", "", "Un jour\npar semaine"), new Amended.Change("Horaires", "9 h à 17 h", "")));
        var values = new RecordValues(TagCatalogue.standard(), new MergeContext(amending, "-", SIGNED, SIGNED, List.of()));

        assertThat(values.text("Av_Numero")).contains("2");
        assertThat(values.text("Av_Convention")).contains("CS-2026-000012");
        assertThat(values.text("Av_DateConvention")).contains("15/01/2026");
        assertThat(values.text("Av_Modifications").orElseThrow().lines()).containsExactly(
                "Fin\u00a0: 06/02/2026, au lieu de\u00a0: 30/01/2026",
                "Télétravail\u00a0: Un jour / par semaine (rien n'était prévu)",
                "Horaires\u00a0: supprimé, au lieu de\u00a0: 9 h à 17 h");
        assertThat(new RecordValues(TagCatalogue.standard(), new MergeContext(file, "-", SIGNED, SIGNED, List.of()))
                .holds("Av_Modifications")).isFalse();
    }
}
