package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.template.SignatoryRole.COMPANY_HEAD;
import static fr.paraphe.domain.template.SignatoryRole.GUARDIAN;
import static fr.paraphe.domain.template.SignatoryRole.INSTITUTION_REPRESENTATIVE;
import static fr.paraphe.domain.template.SignatoryRole.SECOND_GUARDIAN;
import static fr.paraphe.domain.template.SignatoryRole.STUDENT;
import static fr.paraphe.domain.tracking.CircuitFixtures.END;
import static fr.paraphe.domain.tracking.CircuitFixtures.SENT;
import static fr.paraphe.domain.tracking.CircuitFixtures.circuit;
import static fr.paraphe.domain.tracking.CircuitFixtures.declined;
import static fr.paraphe.domain.tracking.CircuitFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two guardians of whom either suffices, in the state function and the front (D-20, 02, § 2.4 and 2.5). */
class EitherGuardianTest {
    private final Circuit free = circuit(SigningOrder.FREE, "GUARDIAN ME", "SECOND_GUARDIAN ME", "INSTITUTION_REPRESENTATIVE M");
    private final Circuit imposed = circuit(SigningOrder.IMPOSED, "STUDENT M", "GUARDIAN ME", "COMPANY_HEAD M", "SECOND_GUARDIAN ME");

    @Test
    void theFirstWhoSignsDoesItForBoth() {
        assertThat(front(free)).containsExactly(GUARDIAN, SECOND_GUARDIAN);
        assertThat(RequestStatus.of(free, SENT)).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
        for (SignatoryRole first : List.of(GUARDIAN, SECOND_GUARDIAN)) {
            Circuit one = signed(free, first);
            assertThat(front(one)).containsExactly(INSTITUTION_REPRESENTATIVE);
            assertThat(RequestStatus.of(one, SENT)).isEqualTo(RequestStatus.TO_FINALISE);
            assertThat(one.signatories()).filteredOn(one::spared).extracting(Signatory::role)
                    .containsExactly(first == GUARDIAN ? SECOND_GUARDIAN : GUARDIAN);
            assertThat(one.signedCount() + "/" + one.expectedCount()).isEqualTo("1/2");
        }
    }

    @Test
    void bothAreInTheFrontTogetherAndOneLetsTheOthersSign() { // D-06
        assertThat(front(imposed)).containsExactly(STUDENT);
        Circuit turn = signed(imposed, STUDENT);
        assertThat(front(turn)).containsExactly(GUARDIAN, SECOND_GUARDIAN);
        assertThat(front(signed(turn, SECOND_GUARDIAN))).containsExactly(COMPANY_HEAD);
        assertThat(front(declined(turn, GUARDIAN))).containsExactly(SECOND_GUARDIAN);
        assertThat(front(signed(declined(turn, GUARDIAN), SECOND_GUARDIAN))).containsExactly(COMPANY_HEAD);
    }

    @Test
    void oneRefusalLeavesTheOtherFreeToSignAndTwoEndTheCircuit() { // D-08
        Circuit one = declined(free, GUARDIAN);
        assertThat(RequestStatus.of(one, SENT)).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
        assertThat(RequestStatus.of(signed(one, SECOND_GUARDIAN), SENT)).isEqualTo(RequestStatus.TO_FINALISE);
        Circuit two = declined(one, SECOND_GUARDIAN);
        assertThat(RequestStatus.of(two, SENT)).isEqualTo(RequestStatus.DECLINED);
        assertThat(two.front()).isEmpty();
        Circuit optional = circuit(SigningOrder.FREE, "GUARDIAN OE", "SECOND_GUARDIAN OE", "INSTITUTION_REPRESENTATIVE M");
        assertThat(RequestStatus.of(declined(declined(optional, GUARDIAN), SECOND_GUARDIAN), SENT)).isEqualTo(RequestStatus.FINALISABLE);
        assertThat(RequestStatus.of(signed(optional, GUARDIAN), SENT)).isEqualTo(RequestStatus.TO_FINALISE);
    }

    @Test
    void oneMandatorySignatureIsEnoughWithoutRepresentativeAndNoneIsNot() { // P6
        Circuit alone = circuit(SigningOrder.FREE, "GUARDIAN ME", "SECOND_GUARDIAN ME");
        assertThat(RequestStatus.of(alone, END.plusSeconds(1))).isEqualTo(RequestStatus.EXPIRED);
        assertThat(RequestStatus.of(signed(alone, SECOND_GUARDIAN), SENT)).isEqualTo(RequestStatus.FINALISING);
        Circuit both = circuit(SigningOrder.FREE, "GUARDIAN M", "SECOND_GUARDIAN M");
        assertThat(RequestStatus.of(signed(both, SECOND_GUARDIAN), SENT)).as("both must").isEqualTo(RequestStatus.AWAITING_SIGNATURES);
    }

    private static List<SignatoryRole> front(Circuit circuit) {
        return circuit.front().stream().map(Signatory::role).toList();
    }
}
