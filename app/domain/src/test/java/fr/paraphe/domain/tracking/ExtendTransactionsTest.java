package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.archive.SigningWorld.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Extended;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The end of circuits moved at the platform (P9). */
class ExtendTransactionsTest {
    private final SigningWorld world = new SigningWorld();
    private final Signatory student = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");

    private List<Extended> extend(UUID id, Instant end) {
        return world.extend.extend(Map.of(id, end), "Agnès BLANC");
    }

    @Test
    void aLinkThatTheFormerEndWouldHaveCutShortOpensUntilTheNewOne() { // P9, D-04
        UUID id = world.running(SigningOrder.FREE, student);
        Instant end = world.read(id).circuit().endsAt();
        Instant later = end.plus(Duration.ofDays(15));
        world.pass(Duration.ofDays(29));

        assertThat(extend(id, later)).containsExactly(new Extended(id.toString(), later, ""));
        world.pass(Duration.ofDays(5));

        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
        world.sign(world.ready(student), student, "");
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.FINALISING);
    }

    @Test
    void aLinkStillLivesSixtyDaysAtMost() { // D-04
        UUID id = world.running(SigningOrder.FREE, student);
        Instant made = world.now();
        extend(id, made.plus(Duration.ofDays(120)));
        assertThat(world.links.ofTransaction(id)).singleElement()
                .satisfies(link -> assertThat(link.expiresAt()).isEqualTo(made.plus(Duration.ofDays(60))));
    }

    @Test
    void theProofSaysWhoFromWhenToWhen() { // F173
        UUID id = world.running(SigningOrder.FREE, student);
        extend(id, Instant.parse("2027-01-20T22:59:59Z"));
        ProofEvent last = world.events.of(id).getLast();
        assertThat(last.type()).isEqualTo(ProofEventType.EXTENDED);
        assertThat(last.actor()).isEqualTo("Agnès BLANC");
        assertThat(last.detail()).isEqualTo("du 21/12/2026 au 20/01/2027");
        assertThat(ProofEvent.firstBreak(world.events.of(id))).isEmpty();
    }

    @Test
    void repeatingItAndAnEarlierEndChangeNothing() {
        UUID id = world.running(SigningOrder.FREE, student);
        Instant end = world.read(id).circuit().endsAt();
        Instant later = end.plus(Duration.ofDays(15));
        extend(id, later);
        assertThat(extend(id, later)).containsExactly(new Extended(id.toString(), later, ""));
        assertThat(extend(id, end)).containsExactly(new Extended(id.toString(), later, ""));
        assertThat(world.count(id, ProofEventType.EXTENDED)).isEqualTo(1);
    }

    @Test
    void whatHasEndedIsLeft() { // P9: before the end
        UUID id = world.running(SigningOrder.FREE, student);
        world.pass(Duration.ofDays(31));
        assertThat(extend(id, world.now().plus(Duration.ofDays(15)))).containsExactly(
                new Extended(id.toString(), null, "son parcours a expiré"));
        UUID unknown = new UUID(1, 1);
        assertThat(extend(unknown, world.now())).containsExactly(
                new Extended(unknown.toString(), null, "la plateforme ne connaît pas ce document"));
    }

    @Test
    void tooFarAndTooManyAreRefused() {
        UUID id = world.running(SigningOrder.FREE, student);
        assertThatThrownBy(() -> extend(id, world.now().plus(Duration.ofDays(401)))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("400 jours");
        Map<UUID, Instant> many = new HashMap<>();
        for (int i = 0; i <= SignaturePlatform.EXTENDED_AT_ONCE; i++) {
            many.put(UUID.randomUUID(), world.now());
        }
        assertThatThrownBy(() -> world.extend.extend(many, "X")).isInstanceOf(RefusedException.class);
        assertThat(world.count(id, ProofEventType.EXTENDED)).isZero();
    }
}
