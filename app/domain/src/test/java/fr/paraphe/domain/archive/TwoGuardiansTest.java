package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A minor's agreement that both guardians must sign, from the template to the archive (F044, D-20). */
class TwoGuardiansTest {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);

    private final SigningWorld world = new SigningWorld();
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> false);
    private final SendForSignature send = new SendForSignature(requests, new InMemoryTransactions(),
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

    /** Sends the agreement to both and returns who signs it. */
    private List<Signatory> sent() {
        Sharing sharing = ShippedTemplates.minorAgreement().sharing();
        DocumentTemplate template = ShippedTemplates.minorAgreement().sharing(
                sharing.changing(sharing.role(SignatoryRole.GUARDIAN).orElseThrow().choice(RoleChoice.GUARDIAN_BOTH)));
        InternshipFile file = CampusFixtures.minor().secondGuardian("+33639980007", true).file();
        var document = new CheckedDocument(file, SignatoryResolution.all(template.roles(), file), List.of());
        UUID taken = send.send(SECRETARY, template, List.of(document)).taken().getFirst();
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
        List<Signatory> signatories = sent();
        assertThat(signatories).extracting(Signatory::role).containsSubsequence(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN);
        UUID id = world.running(SigningOrder.FREE, signatories.toArray(Signatory[]::new));
        signatories.stream().filter(s -> s.mandatory() && s.role() != SignatoryRole.SECOND_GUARDIAN).forEach(this::signs);
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
        signs(of(signatories, SignatoryRole.SECOND_GUARDIAN));
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now()).finalisable()).isTrue();
        Signatory chief = of(signatories, SignatoryRole.INSTITUTION_REPRESENTATIVE);
        var opening = world.openFinalisation.open(chief.person().personId(), List.of(id));
        UUID session = world.enter.enter(opening.token(), ClientTrace.NONE).sessionId();
        world.acceptConditions.accept(session, List.of(id), "1", ClientTrace.NONE);
        world.signBatch.sign(session, List.of(id), SigningWorld.gesture(chief, ""), ClientTrace.NONE);
        assertThat(world.close.run()).isEqualTo(1);
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.ARCHIVED);
        assertThat(world.pdf(id)).contains(" sig_responsable_eleve ", " sig_responsable_eleve_2 ").endsWith(" sig_representant closed");
    }
}
