package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.tracking.CircuitFixtures.END;
import static fr.paraphe.domain.tracking.CircuitFixtures.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every circuit whatever happens in whatever order (02, § 2.4 and 2.5). */
class RequestStatusPropertiesTest {
    private static final List<SignatoryRole> ROLES = List.of(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN, SignatoryRole.COMPANY_HEAD,
            SignatoryRole.SECOND_GUARDIAN, SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.REFERENT_TEACHER);

    private static final int GUARDIAN = ROLES.indexOf(SignatoryRole.GUARDIAN);

    /** What one signatory, by his place in the list, tries to do; only those whose turn it is succeed. */
    record Event(int who, boolean signs) {}

    /** A circuit and what is tried in it. */
    record Story(Circuit start, List<Event> events) {
        /** Returns every circuit the story goes through. */
        List<Circuit> steps() {
            List<Circuit> steps = new ArrayList<>();
            steps.add(start);
            Instant at = SENT;
            for (Event event : events) {
                at = at.plusSeconds(60);
                steps.add(after(steps.getLast(), event, at));
            }
            return steps;
        }

        Circuit end() {
            return steps().getLast();
        }

        private static Circuit after(Circuit circuit, Event event, Instant at) {
            Signatory who = circuit.signatories().get(event.who() % circuit.signatories().size());
            if (!circuit.front().contains(who)) {
                return circuit;
            }
            return circuit.with(who.id(), p -> event.signs() ? p.signed(at) : p.declined(at, "Dates inexactes"));
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        Arbitrary<List<Requirement>> requirements = Arbitraries.of(Requirement.class).list().ofMinSize(1).ofMaxSize(ROLES.size());
        Arbitrary<Event> event = Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 5))
                .as((who, luck) -> new Event(who, luck > 0));
        Arbitrary<List<Event>> events = event.list().ofMaxSize(12);
        return Combinators.combine(requirements, Arbitraries.of(true, false), Arbitraries.of(true, false),
                        Arbitraries.of(SigningOrder.class), events)
                .as((wanted, representative, either, order, tried) -> new Story(circuit(wanted, representative, either, order), tried));
    }

    private static Circuit circuit(List<Requirement> requirements, boolean representative, boolean either, SigningOrder order) {
        List<Signatory> signatories = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            boolean second = ROLES.get(i) == SignatoryRole.SECOND_GUARDIAN;
            Signatory one = CircuitFixtures.signatory(ROLES.get(i), requirements.get(second ? GUARDIAN : i), i + 1);
            signatories.add(either && one.role().guardian() ? CircuitFixtures.either(one) : one);
        }
        if (representative) {
            signatories.addFirst(CircuitFixtures.signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 0));
        }
        return Circuit.start(order, signatories, END);
    }

    @Property
    void neverFinalisesWithAMandatorySignatureMissing(@ForAll("stories") Story story) {
        for (Circuit circuit : story.steps()) {
            for (Instant now : List.of(SENT, END, END.plusSeconds(1))) {
                RequestStatus status = RequestStatus.of(circuit, now);
                if (status == RequestStatus.FINALISING || status.finalisable()) {
                    assertThat(circuit.mandatoryComplete()).isTrue();
                }
                if (status == RequestStatus.FINALISING && circuit.representative().isPresent()) {
                    assertThat(circuit.representative().orElseThrow().signed()).isTrue();
                }
            }
        }
    }

    @Property
    void isFinalisableOnlyWithAnOptionalSignatoryAndARepresentative(@ForAll("stories") Story story) { // trap 3
        for (Circuit circuit : story.steps()) {
            RequestStatus status = RequestStatus.of(circuit, SENT);
            if (status == RequestStatus.FINALISABLE) {
                assertThat(circuit.hasOptional() && !circuit.optionalComplete()).isTrue();
            }
            if (status.finalisable()) {
                assertThat(circuit.representative()).isPresent();
            }
        }
    }

    @Property
    void keepsTheRepresentativeLastAndOutOfTheFrontUntilTheMandatoryHaveSigned(@ForAll("stories") Story story) { // trap 5
        for (Circuit circuit : story.steps()) {
            assertThat(circuit.signatories().stream().limit(circuit.signatories().size() - 1L)).noneMatch(Signatory::representative);
            if (circuit.front().stream().anyMatch(Signatory::representative)) {
                assertThat(circuit.mandatoryComplete()).isTrue();
            }
        }
    }

    @Property
    void alwaysLetsSomebodySignWhileAMandatorySignatureIsAwaited(@ForAll("stories") Story story) { // D-06
        for (Circuit circuit : story.steps()) {
            RequestStatus status = RequestStatus.of(circuit, SENT);
            if ((status == RequestStatus.AWAITING_SIGNATURES && !circuit.mandatoryComplete()) || status.finalisable()) {
                assertThat(circuit.front()).anyMatch(s -> !s.optional());
            }
        }
    }

    @Property
    void neverOffersASecondSignature(@ForAll("stories") Story story) {
        for (Circuit circuit : story.steps()) {
            assertThat(circuit.front()).noneMatch(Signatory::signed).noneMatch(Signatory::declined);
        }
    }

    @Property
    void takesOneSignatureOfTheTwoOfWhomEitherSuffices(@ForAll("stories") Story story) { // D-20
        for (Circuit circuit : story.steps()) {
            List<Signatory> either = circuit.signatories().stream().filter(Signatory::either).toList();
            long signed = either.stream().filter(Signatory::signed).count();
            assertThat(signed).isLessThan(2);
            if (signed == 1) {
                assertThat(circuit.front()).noneMatch(Signatory::either);
            }
            assertThat(circuit.front().stream().filter(Signatory::either).count())
                    .as("who has not refused signs with the other").isIn(0L, either.stream().filter(s -> !s.declined()).count());
            assertThat(circuit.signedCount()).isLessThanOrEqualTo(circuit.expectedCount());
        }
    }

    @Property
    void losesNoSignatureOnItsWay(@ForAll("stories") Story story) {
        assertThat(story.steps().stream().map(Circuit::signedCount).toList()).isSorted();
    }

    @Property
    void opensNothingOnceItHasEnded(@ForAll("stories") Story story) {
        for (Circuit ended : List.of(story.end().cancelled(SENT), story.end().archived(SENT))) {
            assertThat(RequestStatus.of(ended, SENT).terminal()).isTrue();
            assertThat(ended.front()).isEmpty();
        }
        assertThat(story.end().cancelled(SENT).signedCount()).isZero();
    }

    @Property
    void leavesNoCircuitAwaitingAfterItsEnd(@ForAll("stories") Story story) { // P6
        RequestStatus status = RequestStatus.of(story.end(), END.plusSeconds(1));
        assertThat(status).isIn(RequestStatus.EXPIRED, RequestStatus.FINALISING, RequestStatus.DECLINED);
    }

    @Property
    void dependsOnWhoSignedAndNotOnTheOrder(@ForAll("stories") Story story, @ForAll long seed) {
        Circuit circuit = story.end();
        List<Signatory> done = new ArrayList<>(circuit.signatories().stream().filter(s -> s.signed() || s.declined()).toList());
        Collections.shuffle(done, new Random(seed));
        Circuit other = story.start();
        for (Signatory signatory : done) {
            other = other.with(signatory.id(), progress -> signatory.progress());
        }
        for (Instant now : List.of(SENT, END.plusSeconds(1))) {
            assertThat(RequestStatus.of(other, now)).isEqualTo(RequestStatus.of(circuit, now));
        }
    }
}
