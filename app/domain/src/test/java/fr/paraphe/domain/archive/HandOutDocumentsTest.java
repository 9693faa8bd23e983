package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.MakeDocuments;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What leaves the history, and under what names (F172, F174, F175). */
class HandOutDocumentsTest {
    private static final Actor SENDER = new Actor("a", "Agnès BLANC", Set.of(Right.SEND), null);
    private static final Actor FOLLOWER = new Actor("b", "Paul NOIR", Set.of(Right.FOLLOW), null);
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> false);
    private final HandOutDocuments use = new HandOutDocuments(requests);
    private final List<String> given = new ArrayList<>();
    private final SignatureRequest archived = added(1);
    private final SignatureRequest running = added(2);
    private final SignatureRequest waiting = added(3);

    private SignatureRequest added(int number) {
        SignatureRequest request = SentRequests.queued(number);
        requests.add(request);
        return request;
    }

    private final class Heap implements DocumentSink {
        @Override
        public void add(String student, String label, byte[] pdf) {
            given.add(student + "|" + label + "|" + new String(pdf, StandardCharsets.UTF_8));
        }

        @Override
        public void attach(String kind, String ending, byte[] content) {
            given.add(kind + "." + ending);
        }

        @Override
        public String finish() {
            return "ici";
        }

        @Override
        public void close() {
            given.add("fermé");
        }
    }

    private List<UUID> all() {
        byte[] frozen = "figé".getBytes(StandardCharsets.UTF_8);
        requests.freeze(archived.id(), frozen);
        requests.freeze(running.id(), frozen);
        requests.archive(archived.id(), "signé".getBytes(StandardCharsets.UTF_8), new byte[] {1}, new byte[] {2});
        return List.of(archived.id(), running.id(), waiting.id(), running.id());
    }

    private MakeDocuments.Outcome run(Actor actor, boolean proofs, boolean cancelled) {
        return use.run(actor, new HandOutDocuments.Order(all(), proofs), Heap::new, _ -> { }, () -> cancelled);
    }

    private static String named(SignatureRequest request) {
        return request.subject().documentName() + "|" + request.subject().reference();
    }

    @Test
    void givesTheSignedDocumentElseTheOneSentAndSaysWhichIsNotThere() {
        var tried = new AtomicInteger();
        MakeDocuments.Outcome outcome = use.run(FOLLOWER, new HandOutDocuments.Order(all(), false), Heap::new, tried::set, () -> false);
        assertThat(given).containsExactly(named(archived) + "|signé", named(running) + "|figé", "fermé");
        assertThat(outcome.made()).isEqualTo(2);
        assertThat(outcome.where()).isEqualTo("ici");
        assertThat(outcome.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.student()).endsWith("(" + waiting.subject().reference() + ")");
            assertThat(failure.why()).startsWith("le document n'est pas encore figé");
        });
        assertThat(tried).hasValue(3);
    }

    @Test
    void givesProofsWithTheDocumentsThatHaveOneToThoseWhoMay() { // F173, F174
        run(SENDER, true, false);
        assertThat(given).containsExactly(named(archived) + "|signé", "preuve.pdf", "preuve.json", named(running) + "|figé", "fermé");
        given.clear();
        assertThatThrownBy(() -> run(FOLLOWER, true, false)).isInstanceOf(RefusedException.class);
        assertThat(given).isEmpty();
    }

    @Test
    void isGivenUpAfterTheDocumentInHandAndRefusesToGiveNothing() {
        assertThat(run(SENDER, false, true).cut()).isTrue();
        assertThat(given).containsExactly("fermé");
        assertThatThrownBy(() -> use.run(SENDER, new HandOutDocuments.Order(List.of(waiting.id()), false), Heap::new, _ -> { },
                () -> false)).isInstanceOf(RefusedException.class).hasMessageContaining("pas encore figé");
    }
}
