package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Requests and circuits about fictitious people, for tests. */
public final class SentRequests {
    /** When the requests of the tests are made. */
    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    /** The person who represents the institution in these circuits. */
    public static final UUID HEAD = new UUID(7, 7);

    private SentRequests() {}

    public static SignatureRequest queued(int number) {
        UUID id = Ids.next(NOW);
        var subject = new SignatureRequest.Subject("CS-2026-%06d".formatted(number), "Convention de stage - " + number,
                "Stage > Convention", RecordKind.INTERNSHIP, Ids.next(NOW), "BARASCOU Lena", "DESIGN 1", "Agence Bellevue");
        return new SignatureRequest(id, Ids.next(NOW), new UUID(1, 1), subject, ShippedTemplates.AGREEMENT, 1, circuit(),
                SignatureRequest.Delivery.QUEUED, NOW.plusSeconds(number), 0);
    }

    /** Keeps a request that the platform has accepted and whose circuit has come so far, there and here. */
    public static SignatureRequest sent(InMemorySignatureRequests requests, RecordingPlatform platform, int number,
            UnaryOperator<Circuit> progress) {
        SignatureRequest queued = queued(number);
        requests.add(queued);
        String id = platform.prepare(new OutgoingRequest(queued.id(), queued.batchId(), "", queued.subject().reference(), queued.circuit(),
                new OutgoingRequest.Message("", "", ""), new byte[0]));
        platform.change(id, progress);
        requests.update(queued.with(queued.delivery().accepted(id, NOW)).with(progress.apply(queued.circuit())));
        return requests.find(queued.id()).orElseThrow();
    }

    /** Returns a circuit of a student (mandatory), a tutor (optional) and the representative. */
    public static Circuit circuit() {
        return Circuit.start(SigningOrder.FREE, List.of(
                signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 1, HEAD),
                signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, 2, Ids.next(NOW)),
                signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.OPTIONAL, 3, Ids.next(NOW))), CircuitEnd.of(NOW, 30));
    }

    private static Signatory signatory(SignatoryRole role, Requirement requirement, int rank, UUID person) {
        var snapshot = new PersonSnapshot(person, "DUPONT Léon", "Léon DUPONT", "", "leon.dupont@ecole.example", null);
        return new Signatory(Ids.next(NOW), role, requirement, rank, AuthLevel.LINK, snapshot, SignatoryProgress.NONE);
    }

    /** Returns the circuit with that role's signature given. */
    public static Circuit signedBy(Circuit circuit, SignatoryRole role) {
        UUID id = circuit.signatories().stream().filter(s -> s.role() == role).findFirst().orElseThrow().id();
        return circuit.with(id, progress -> progress.signed(NOW.plusSeconds(60)));
    }
}
