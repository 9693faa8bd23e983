package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.template.SignatoryRole.COMPANY_HEAD;
import static fr.paraphe.domain.template.SignatoryRole.GUARDIAN;
import static fr.paraphe.domain.template.SignatoryRole.INSTITUTION_REPRESENTATIVE;
import static fr.paraphe.domain.template.SignatoryRole.INTERNSHIP_TUTOR;
import static fr.paraphe.domain.template.SignatoryRole.STUDENT;
import static fr.paraphe.domain.tracking.CircuitFixtures.END;
import static fr.paraphe.domain.tracking.CircuitFixtures.SENT;
import static fr.paraphe.domain.tracking.CircuitFixtures.circuit;
import static fr.paraphe.domain.tracking.CircuitFixtures.declined;
import static fr.paraphe.domain.tracking.CircuitFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The oracles of 10 that the state function decides, one test each. */
class RequestStatusTest {
    private static final Instant RUNNING = SENT.plus(Duration.ofDays(3));
    private static final Instant AFTER = END.plusSeconds(1);

    private final Circuit four =
            circuit(SigningOrder.FREE, "GUARDIAN M", "STUDENT O", "INTERNSHIP_TUTOR O", "INSTITUTION_REPRESENTATIVE M");
    private final Circuit three = circuit(SigningOrder.FREE, "STUDENT M", "INTERNSHIP_TUTOR O", "INSTITUTION_REPRESENTATIVE M");
    private final Circuit alone = circuit(SigningOrder.FREE, "STUDENT M", "INTERNSHIP_TUTOR O");

    @Test
    void t01AwaitsSignaturesAtFirst() {
        expect(four, RUNNING, RequestStatus.AWAITING_SIGNATURES, "En att. de signature", "0/4*");
    }

    @Test
    void t02IsFinalisableOnceTheMandatoryHaveSignedAndAnOptionalHasNot() { // trap 3
        expect(signed(four, GUARDIAN), RUNNING, RequestStatus.FINALISABLE, "Finalisable", "1/4*");
    }

    @Test
    void t03IsFinalisedByTheRepresentativeWithoutTheOptional() {
        Circuit circuit = signed(four, GUARDIAN, INSTITUTION_REPRESENTATIVE);
        expect(circuit, RUNNING, RequestStatus.FINALISING, "Finalisation en cours", "2/4*");
        expect(circuit.archived(RUNNING), RUNNING, RequestStatus.ARCHIVED, "Archivé", "2/4*"); // trap 4
        assertThat(circuit.front()).as("nobody may sign any more").isEmpty();
    }

    @Test
    void t04IsFinalisableWithOneOptionalMissing() {
        expect(signed(three, STUDENT), RUNNING, RequestStatus.FINALISABLE, "Finalisable", "1/3*");
    }

    @Test
    void t05IsToFinaliseOnceEverybodyButTheRepresentativeHasSigned() {
        expect(signed(three, STUDENT, INTERNSHIP_TUTOR), RUNNING, RequestStatus.TO_FINALISE, "À finaliser", "2/3*");
    }

    @Test
    void t06IsArchivedWithAllSignatures() {
        Circuit circuit = signed(three, STUDENT, INTERNSHIP_TUTOR, INSTITUTION_REPRESENTATIVE).archived(RUNNING);
        expect(circuit, RUNNING, RequestStatus.ARCHIVED, "Archivé", "3/3*");
    }

    @Test
    void t07AwaitsTheOtherMandatorySignatory() {
        Circuit two = circuit(SigningOrder.FREE, "STUDENT M", "COMPANY_HEAD M");
        expect(signed(two, STUDENT), RUNNING, RequestStatus.AWAITING_SIGNATURES, "En att. de signature", "1/2");
    }

    @Test
    void t08IsFinalisedAtOnceWithoutRepresentative() {
        Circuit two = signed(circuit(SigningOrder.FREE, "STUDENT M", "COMPANY_HEAD M"), STUDENT, COMPANY_HEAD);
        expect(two, RUNNING, RequestStatus.FINALISING, "Finalisation en cours", "2/2");
        expect(two.archived(RUNNING), RUNNING, RequestStatus.ARCHIVED, "Archivé", "2/2");
    }

    @Test
    void t09IsFinalisedByItsOnlySignatory() {
        Circuit one = signed(circuit(SigningOrder.FREE, "STUDENT M"), STUDENT);
        expect(one, RUNNING, RequestStatus.FINALISING, "Finalisation en cours", "1/1");
    }

    @Test
    void t10IsFinalisedAtTheEndWithoutTheOptionalWhenNoRepresentativeSigns() { // trap 7
        Circuit circuit = signed(alone, STUDENT);
        expect(circuit, END, RequestStatus.AWAITING_SIGNATURES, "En att. de signature", "1/2*");
        expect(circuit, AFTER, RequestStatus.FINALISING, "Finalisation en cours", "1/2*");
    }

    @Test
    void t11ExpiresAtTheEndWithoutTheMandatory() { // D-05
        expect(alone, AFTER, RequestStatus.EXPIRED, "Expiré", "0/2*");
        expect(signed(alone, INTERNSHIP_TUTOR), AFTER, RequestStatus.EXPIRED, "Expiré", "1/2*");
    }

    @Test
    void t12IsNeverFinalisableWithoutOptionalSignatory() { // trap 3
        Circuit all = circuit(SigningOrder.FREE, "STUDENT M", "COMPANY_HEAD M", "INSTITUTION_REPRESENTATIVE M");
        expect(signed(all, STUDENT), RUNNING, RequestStatus.AWAITING_SIGNATURES, "En att. de signature", "1/3");
        expect(signed(all, STUDENT, COMPANY_HEAD), RUNNING, RequestStatus.TO_FINALISE, "À finaliser", "2/3");
    }

    @Test
    void t13CountsNoSignatureOnceCancelled() { // trap 9
        Circuit cancelled = signed(four, GUARDIAN).cancelled(RUNNING);
        expect(cancelled, RUNNING, RequestStatus.CANCELLED, "Signatures annulées", "0/4*");
        assertThat(cancelled.front()).isEmpty();
        assertThat(cancelled.signatories()).as("what was signed stays in the history").anyMatch(Signatory::signed);
    }

    @Test
    void t16NeedsTwoSignaturesOfOnePersonInTwoRoles() { // trap 6
        var paul = new PersonSnapshot(UUID.randomUUID(), "ACLAN Paul", "Paul ACLAN", "Agence Bellevue", "paul@bellevue.example", null);
        Circuit circuit = Circuit.start(SigningOrder.FREE, List.of(entry(COMPANY_HEAD, 1, paul), entry(INTERNSHIP_TUTOR, 2, paul)), END);
        assertThat(circuit.front()).hasSize(2);
        expect(signed(circuit, COMPANY_HEAD), RUNNING, RequestStatus.AWAITING_SIGNATURES, "En att. de signature", "1/2");
        expect(signed(circuit, COMPANY_HEAD, INTERNSHIP_TUTOR), RUNNING, RequestStatus.FINALISING, "Finalisation en cours", "2/2");
    }

    @Test
    void putsTheRepresentativeLastEvenInFreeOrder() { // trap 5, F046
        Circuit circuit = circuit(SigningOrder.FREE, "INSTITUTION_REPRESENTATIVE M", "STUDENT M");
        assertThat(circuit.signatories().getLast().role()).isEqualTo(INSTITUTION_REPRESENTATIVE);
        assertThat(circuit.front()).extracting(Signatory::role).containsExactly(STUDENT);
        assertThat(signed(circuit, STUDENT).front()).extracting(Signatory::role).containsExactly(INSTITUTION_REPRESENTATIVE);
    }

    @Test
    void neverLetsAnOptionalSignatoryBlockAnImposedOrder() { // D-06
        Circuit circuit = circuit(SigningOrder.IMPOSED, "INTERNSHIP_TUTOR O", "STUDENT M", "COMPANY_HEAD M");
        assertThat(circuit.front()).extracting(Signatory::role).containsExactly(INTERNSHIP_TUTOR, STUDENT);
        assertThat(signed(circuit, STUDENT).front()).extracting(Signatory::role).containsExactly(INTERNSHIP_TUTOR, COMPANY_HEAD);
    }

    @Test
    void endsOnAMandatoryRefusalAndIgnoresAnOptionalOne() { // D-08
        expect(declined(four, GUARDIAN), RUNNING, RequestStatus.DECLINED, "Refusé", "0/4*");
        expect(declined(signed(three, STUDENT), INTERNSHIP_TUTOR), RUNNING, RequestStatus.FINALISABLE, "Finalisable", "1/3*");
        expect(declined(signed(four, GUARDIAN), INSTITUTION_REPRESENTATIVE), RUNNING, RequestStatus.DECLINED, "Refusé", "1/4*");
    }

    @Test
    void isFinalisableFromTheStartWhenOnlyOptionalSignatoriesPrecedeTheRepresentative() {
        Circuit circuit = circuit(SigningOrder.FREE, "STUDENT O", "INSTITUTION_REPRESENTATIVE M");
        expect(circuit, RUNNING, RequestStatus.FINALISABLE, "Finalisable", "0/2*");
        expect(circuit, AFTER, RequestStatus.EXPIRED, "Expiré", "0/2*");
    }

    @Test
    void wantsOneSignatureAtTheEndWhenAllAreOptionalAndNoRepresentativeSigns() {
        Circuit circuit = circuit(SigningOrder.FREE, "STUDENT O", "GUARDIAN O");
        expect(circuit, AFTER, RequestStatus.EXPIRED, "Expiré", "0/2*");
        expect(signed(circuit, STUDENT), AFTER, RequestStatus.FINALISING, "Finalisation en cours", "1/2*");
    }

    private static Signatory entry(SignatoryRole role, int rank, PersonSnapshot person) {
        return new Signatory(UUID.randomUUID(), role, Requirement.MANDATORY, rank, AuthLevel.LINK, person, SignatoryProgress.NONE);
    }

    private static void expect(Circuit circuit, Instant now, RequestStatus status, String label, String count) {
        assertThat(RequestStatus.of(circuit, now)).isEqualTo(status);
        assertThat(status.label()).isEqualTo(label);
        String shown = circuit.signedCount() + "/" + circuit.expectedCount() + (circuit.hasOptional() ? "*" : "");
        assertThat(shown).isEqualTo(count);
    }
}
