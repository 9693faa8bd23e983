package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.CheckAuthenticity.Standing;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.CheckCodes;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What anybody may know of a document by its code (X17). */
class CheckAuthenticityTest {
    private final SigningWorld world = new SigningWorld();
    private final Signatory student =
            SigningWorld.signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");
    private final CheckAuthenticity check = new CheckAuthenticity(world.desk, new PlainCodes());

    /** A code that is the identifier itself, after a letter. */
    private static final class PlainCodes implements CheckCodes {
        @Override
        public String of(UUID externalId) {
            return "c" + externalId;
        }

        @Override
        public Optional<UUID> read(String code) {
            return code.startsWith("c") ? Optional.of(UUID.fromString(code.substring(1))) : Optional.empty();
        }
    }

    private Standing standing(UUID id) {
        return check.check("c" + world.read(id).externalId()).orElseThrow();
    }

    @Test
    void tellsTheStateAndNoDigestWhileTheCircuitRuns() {
        OutgoingRequest request = world.request(UUID.randomUUID(), SigningOrder.FREE, student);
        UUID id = world.receive.receive(request).id();
        assertThat(standing(id)).isEqualTo(
                new Standing("2026-000001", RequestStatus.SENDING, request.circuit().endsAt(), null, null));
        world.start.start(id);
        assertThat(standing(id).status()).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
        world.pass(Duration.ofDays(31));
        assertThat(standing(id).status()).isEqualTo(RequestStatus.EXPIRED);
        assertThat(standing(id).sha256()).isNull();
    }

    @Test
    void tellsTheDigestOfThePdfThatEverybodyReceivesOnceArchived() {
        UUID id = world.running(SigningOrder.FREE, student);
        world.sign(world.ready(student), student, "");
        assertThat(standing(id).status()).isEqualTo(RequestStatus.FINALISING);
        assertThat(standing(id).sha256()).isNull();
        world.close.run();
        Standing archived = standing(id);
        assertThat(archived.status()).isEqualTo(RequestStatus.ARCHIVED);
        assertThat(archived.since()).isEqualTo(world.now());
        assertThat(archived.sha256()).isEqualTo(Sha256.hex("pdf sig_etudiant closed"));
    }

    @Test
    void tellsThatADocumentWasRefusedOrCancelled() {
        UUID refused = world.running(SigningOrder.FREE, student);
        world.decline.decline(world.opened(student), refused, "Les dates sont fausses", ClientTrace.NONE);
        assertThat(standing(refused).status()).isEqualTo(RequestStatus.DECLINED);
        UUID cancelled = world.running(SigningOrder.FREE, student);
        world.documents.update(world.read(cancelled).with(world.read(cancelled).circuit().cancelled(world.now())));
        assertThat(standing(cancelled).status()).isEqualTo(RequestStatus.CANCELLED);
        assertThat(standing(cancelled).since()).isEqualTo(world.now());
    }

    @Test
    void knowsNothingUnderAnotherCode() {
        UUID id = world.running(SigningOrder.FREE, student);
        assertThat(check.check("c" + UUID.randomUUID())).isEmpty();
        assertThat(check.check(world.read(id).externalId().toString())).isEmpty();
        assertThat(check.check("c" + id)).as("the platform's own identifier is no code").isEmpty();
    }

    @Test
    void hasNoRoomForNamesOrTitles() { // «state and hash only, no personal data»
        assertThat(Arrays.stream(Standing.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("reference", "status", "endsAt", "since", "sha256");
    }
}
