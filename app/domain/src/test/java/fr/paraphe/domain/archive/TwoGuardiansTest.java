package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.dispatch.InMemorySignatureCollections;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.ManageCollections;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.Sending;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A minor's agreement that both guardians must sign, or either may, from the template to the archive (F044, D-20). */
class TwoGuardiansTest {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);

    private final SigningWorld world = new SigningWorld();
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> false);
    private final SendForSignature send = new SendForSignature(requests, new InMemoryTransactions(), () -> true,
            new ManageCollections(new InMemorySignatureCollections(), new InMemoryDocumentTemplates(), new InMemorySettings(),
                    new InMemoryTransactions(), Clock.systemUTC()),
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

    /** Sends the agreement to two guardians and returns who signs it. */
    private List<Signatory> sent(RoleChoice choice) {
        Sharing sharing = ShippedTemplates.minorAgreement().sharing();
        DocumentTemplate template = ShippedTemplates.minorAgreement().sharing(
                sharing.changing(sharing.role(SignatoryRole.GUARDIAN).orElseThrow().choice(choice)));
        InternshipFile file = CampusFixtures.minor().secondGuardian("+33639980007", true).file();
        var document = new CheckedDocument(file, SignatoryResolution.all(template.roles(), file), List.of());
        UUID taken = send.send(SECRETARY, Sending.of(template, List.of(document))).taken().getFirst();
        return requests.find(taken).orElseThrow().circuit().signatories();
    }

    private void signs(Signatory who) {
        world.deliver.run();
        UUID session = world.ready(who);
        boolean coded = who.authLevel() == AuthLevel.LINK_SMS;
        if (coded) {
            world.askCode.ask(session);
        }
        world.sign(session, who, coded ? world.code() : "");
    }

    private static Signatory of(List<Signatory> signatories, SignatoryRole role) {
        return signatories.stream().filter(s -> s.role() == role).findFirst().orElseThrow();
    }

    @Test
    void nothingIsFinalisedBeforeBothHaveSigned() {
        List<Signatory> signatories = sent(RoleChoice.GUARDIAN_BOTH);
        assertThat(signatories).extracting(Signatory::role).containsSubsequence(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN);
        UUID id = world.running(SigningOrder.FREE, signatories.toArray(Signatory[]::new));
        signatories.stream().filter(s -> s.mandatory() && s.role() != SignatoryRole.SECOND_GUARDIAN).forEach(this::signs);
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
        signs(of(signatories, SignatoryRole.SECOND_GUARDIAN));
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now()).finalisable()).isTrue();
        finalised(id, of(signatories, SignatoryRole.INSTITUTION_REPRESENTATIVE));
        assertThat(world.pdf(id)).contains(" sig_responsable_eleve ", " sig_responsable_eleve_2 ").endsWith(" sig_representant closed");
    }

    @Test
    void theFirstOfTheTwoSignsForBothAndTheOtherIsToldSo() {
        List<Signatory> signatories = sent(RoleChoice.GUARDIAN_EITHER);
        assertThat(signatories).filteredOn(Signatory::either).extracting(Signatory::role)
                .containsExactly(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN);
        Signatory mother = of(signatories, SignatoryRole.GUARDIAN);
        UUID id = world.running(SigningOrder.FREE, signatories.toArray(Signatory[]::new));
        UUID begun = world.ready(mother);
        signatories.stream().filter(s -> s.mandatory() && s.role() != SignatoryRole.GUARDIAN).forEach(this::signs);
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now()).finalisable()).isTrue();
        refused(() -> world.opened(mother));
        refused(() -> world.askCode.ask(begun));
        refused(() -> world.sign(begun, mother, "123456"));
        refused(() -> world.decline.decline(begun, id, "Trop tard", ClientTrace.NONE));
        finalised(id, of(signatories, SignatoryRole.INSTITUTION_REPRESENTATIVE));
        assertThat(world.pdf(id)).contains(" sig_responsable_eleve_2").doesNotContain(" sig_responsable_eleve ");
        refused(() -> world.opened(mother));
    }

    @Test
    void theOtherIsNotInvitedAnyMoreWhereHisMessageStillWaits() {
        List<Signatory> signatories = sent(RoleChoice.GUARDIAN_EITHER);
        Signatory mother = of(signatories, SignatoryRole.GUARDIAN);
        Signatory father = of(signatories, SignatoryRole.SECOND_GUARDIAN);
        world.failures.add(unreached());
        UUID id = world.running(SigningOrder.FREE, mother, father);
        boolean her = invited(mother);
        Signatory invited = her ? mother : father;
        Signatory other = her ? father : mother;
        UUID session = world.ready(invited);
        world.pass(Duration.ofSeconds(1)); // the code leaves after the message that still waits
        world.askCode.ask(session);
        world.failures.add(unreached());
        world.sign(session, invited, world.code());
        world.deliver.run();
        assertThat(invited(other)).isFalse();
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.FINALISING);
    }

    private static PlatformException unreached() {
        return new PlatformException(PlatformException.Kind.UNREACHABLE, "pas de réseau");
    }

    private boolean invited(Signatory who) {
        return world.delivered.stream().anyMatch(m -> m.recipient().equalsIgnoreCase(who.person().email()));
    }

    @Test
    void oneRefusalIsNoEndAndTwoAre() { // D-08
        List<Signatory> signatories = sent(RoleChoice.GUARDIAN_EITHER);
        UUID id = world.running(SigningOrder.FREE, signatories.toArray(Signatory[]::new));
        signs(of(signatories, SignatoryRole.STUDENT));
        refuses(id, of(signatories, SignatoryRole.SECOND_GUARDIAN));
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
        assertThat(world.delivered).as("nobody is told that it ended").noneMatch(m -> m.text().contains("a refusé"));
        refuses(id, of(signatories, SignatoryRole.GUARDIAN));
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.DECLINED);
        assertThat(world.delivered.getLast().text()).contains("a refusé");
    }

    private void refuses(UUID id, Signatory who) {
        world.decline.decline(world.opened(who), id, "Dates fausses", ClientTrace.NONE);
        world.deliver.run();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("other-signed"));
    }

    private void finalised(UUID id, Signatory chief) {
        var opening = world.openFinalisation.open(chief.person().personId(), List.of(id));
        UUID session = world.enter.enter(opening.token(), ClientTrace.NONE).sessionId();
        world.acceptConditions.accept(session, List.of(id), "1", ClientTrace.NONE);
        world.signBatch.sign(session, List.of(id), SigningWorld.gesture(chief, ""), ClientTrace.NONE);
        assertThat(world.close.run()).isEqualTo(1);
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.ARCHIVED);
    }
}
