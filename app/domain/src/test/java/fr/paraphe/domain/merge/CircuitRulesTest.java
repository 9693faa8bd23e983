package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.SignatoryRulesTest.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.template.ShippedTemplates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CircuitRulesTest {
    private static final String CATEGORY = "Stage > Convention";
    private final CheckDocumentsFixture fixture = new CheckDocumentsFixture();

    @Test
    void v05WarnsThatADemonstrationBaseMarksItsDocuments() { // D-03
        expect(fixture.check(ShippedTemplates.agreement(), CampusFixtures.adult().demonstration()), "V05", Severity.WARNING,
                "institution.demonstration", "Base de démonstration : les documents porteront la mention "
                        + "« SPÉCIMEN – sans valeur juridique » et ne seront pas comptés.");
    }

    @Test
    void v80BlocksASecondCircuitOrWarnsBySetting() { // D-18
        String text = "Une signature est déjà en cours depuis le 29/12/2025 (1 signature sur 4).";
        var running = past(PastCircuit.State.RUNNING, LocalDate.of(2025, 12, 29));
        expect(check(running), "V80", Severity.BLOCKING, "internship.circuit", text);
        fixture.settings = new CheckSettings(fixture.settings.mobile(), fixture.settings.rates(), false, 24, Set.of());
        expect(check(running), "V80", Severity.WARNING, "internship.circuit", text);
    }

    @Test
    void v81BlocksACaseAlreadySigned() {
        expect(check(past(PastCircuit.State.ARCHIVED, LocalDate.of(2026, 1, 15))), "V81", Severity.BLOCKING, "internship.circuit",
                "Cette convention est déjà signée (archivée le 15/01/2026). Créez un avenant.");
    }

    @Test
    void aDocumentSignedOnPaperIsSigned() { // V81, X18
        expect(check(past(PastCircuit.State.ON_PAPER, LocalDate.of(2026, 1, 15))), "V81", Severity.BLOCKING, "internship.circuit",
                "Cette convention est déjà signée (sur papier, le 15/01/2026). Créez un avenant.");
    }

    @Test
    void aDocumentPutAwayIsNotSent() { // V82
        expect(check(past(PastCircuit.State.SHELVED, LocalDate.of(2026, 1, 15))), "V82", Severity.BLOCKING, "internship.circuit",
                "Ce document est classé : déclassez-le pour le faire signer.");
    }

    @Test
    void v83WarnsThatAFormerCircuitCameToNothing() {
        expect(check(past(PastCircuit.State.CANCELLED, LocalDate.of(2026, 1, 10))), "V83", Severity.WARNING, "internship.circuit",
                "Un parcours a été annulé le 10/01/2026 : tous devront signer de nouveau.");
        expect(check(past(PastCircuit.State.EXPIRED, LocalDate.of(2026, 1, 10))), "V83", Severity.WARNING, "internship.circuit",
                "Un parcours a expiré le 10/01/2026 : tous devront signer de nouveau.");
    }

    @Test
    void v83IsSilentOnceAnotherCircuitRuns() {
        var circuits = check(past(PastCircuit.State.RUNNING, LocalDate.of(2026, 1, 11)),
                past(PastCircuit.State.CANCELLED, LocalDate.of(2026, 1, 10)));
        assertThat(circuits.findings()).extracting(Finding::rule).containsExactly("V80");
    }

    @Test
    void ignoresTheCircuitsOfOtherKindsOfDocuments() {
        assertThat(check(new PastCircuit("Stage > Attestation", PastCircuit.State.ARCHIVED, LocalDate.of(2026, 1, 1), 1, 1)).findings())
                .isEmpty();
    }

    @Test
    void v86SaysWhatItWillCostAtMost() { // D-17
        assertThat(SendingCost.STANDARD.of(9, false)).hasValueSatisfying(finding -> {
            assertThat(finding.text().replace('\u00a0', ' ')).isEqualTo("9 documents × 0,80 € HT = 7,20 € HT au plus, à la finalisation.");
            assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
        });
        assertThat(SendingCost.STANDARD.of(9, true)).isEmpty();
        assertThat(SendingCost.STANDARD.of(0, false)).isEmpty();
    }

    private CheckedDocument check(PastCircuit... circuits) {
        UUID id = fixture.add(CampusFixtures.adult()).internship().id();
        fixture.past.put(id, Arrays.asList(circuits));
        return fixture.check(ShippedTemplates.agreement(), List.of(id)).getFirst();
    }

    private static PastCircuit past(PastCircuit.State state, LocalDate date) {
        return new PastCircuit(CATEGORY, state, date, 1, 4);
    }
}
