package fr.paraphe.domain.finalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FinaliseDocumentsTest {
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().cancelledAt() != null);
    private final FinaliseDocuments finalise = new FinaliseDocuments(requests, new RecordingPlatform(),
            Clock.fixed(SentRequests.NOW.plusSeconds(600), ZoneOffset.UTC));

    private UUID sent(int number, boolean signedByStudent) {
        SignatureRequest queued = SentRequests.queued(number);
        SignatureRequest sent = queued.with(queued.delivery().accepted("p-" + number, SentRequests.NOW));
        requests.add(signedByStudent ? sent.with(SentRequests.signedBy(sent.circuit(), SignatoryRole.STUDENT)) : sent);
        return sent.id();
    }

    private static Actor actor(UUID person, Right... rights) {
        return new Actor("direction", "Colette HUCHON", Set.of(rights), person);
    }

    @Test // F154, F155, F156
    void opensThePageForTheReadyOnesAndCountsTheOthersWithTheirCause() {
        List<UUID> selection = List.of(sent(1, true), sent(2, false), sent(3, true));

        FinaliseDocuments.Opened opened = finalise.open(actor(SentRequests.HEAD, Right.SIGN_FOR_INSTITUTION), selection);

        assertThat(opened.taken()).isEqualTo(2);
        assertThat(opened.page()).hasToString("http://127.0.0.1/f/2");
        assertThat(opened.ignored().values()).containsExactly(1);
        assertThat(opened.ignored().keySet().iterator().next()).startsWith("Des signatures obligatoires manquent");
    }

    @Test // F157, D-09
    void refusesDocumentsThatAnotherRepresentativeSigns() {
        List<UUID> selection = List.of(sent(1, true));
        Actor other = actor(new UUID(9, 9), Right.SIGN_FOR_INSTITUTION);
        assertThatThrownBy(() -> finalise.open(other, selection)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("nothing-to-finalise");
    }

    @Test // F015, F017
    void refusesAnActorWithoutTheRightToSign() {
        List<UUID> selection = List.of(sent(1, true));
        Actor sender = actor(SentRequests.HEAD, Right.SEND, Right.FOLLOW);
        assertThatThrownBy(() -> finalise.open(sender, selection)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("signer électroniquement les documents au nom de l'établissement");
    }
}
