package fr.paraphe.desktop;

import fr.paraphe.domain.archive.ObtainProof;
import fr.paraphe.domain.archive.ProofVerifier;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.signing.Masks;
import fr.paraphe.domain.signing.ProofEventType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a platform would tell of a request, made of its signatories. */
final class SampleTrail {
    private SampleTrail() {}

    static CircuitTrail of(SignatureRequest request) {
        Instant start = request.createdAt();
        var events = new ArrayList<CircuitTrail.Event>();
        events.add(event(start, ProofEventType.RECEIVED, "plateforme", "SHA-256 3fb1c2aa…, 3 page(s)"));
        events.add(event(start, ProofEventType.STARTED, "plateforme", "fin du parcours 21/12/2026 à 23:59"));
        var messages = new ArrayList<CircuitTrail.Message>();
        for (Signatory s : request.circuit().signatories()) {
            String who = s.person().lastFirst() + ", " + s.role().label();
            events.add(event(start.plusSeconds(60), ProofEventType.INVITED, who, "par e-mail à " + Masks.email(s.person().email())));
            messages.add(message(start, ReminderWay.EMAIL, s, CircuitTrail.State.SENT, "Convention de stage – 1 document à signer"));
            if (s.progress().signedAt() != null) {
                events.add(event(s.progress().signedAt(), ProofEventType.SIGNED, who, "mode Texte, PDF SHA-256 9a01b7c4…"));
            }
        }
        Signatory last = request.circuit().signatories().getLast();
        events.add(event(start.plus(Duration.ofHours(2)), ProofEventType.REMINDED, "Agnès BLANC", last.person().lastFirst() + ", "
                + last.role().label() + ", par SMS au +33 6 ** ** ** 78"));
        messages.add(message(start.plusSeconds(9), ReminderWay.SMS, last, CircuitTrail.State.QUEUED, "Rappel"));
        messages.add(message(start.plusSeconds(20), ReminderWay.EMAIL, last, CircuitTrail.State.REJECTED, "Rappel – 1 document à signer"));
        events.sort(Comparator.comparing(CircuitTrail.Event::at));
        return new CircuitTrail(0, events, messages);
    }

    private static CircuitTrail.Event event(Instant at, ProofEventType type, String actor, String detail) {
        return new CircuitTrail.Event(at, type.code(), type.label(), actor, detail);
    }

    private static CircuitTrail.Message message(Instant at, ReminderWay way, Signatory to, CircuitTrail.State state, String subject) {
        return new CircuitTrail.Message(at, way, to.person().firstLast(),
                way == ReminderWay.SMS ? "+33 6 ** ** ** 78" : Masks.email(to.person().email()), subject, state,
                state == CircuitTrail.State.REJECTED ? "Le serveur a refusé cette adresse : elle n'existe pas." : null);
    }

    static ObtainProof.Obtained proof(SignatureRequest request) {
        String json = "{\"reference\": \"" + request.subject().reference() + "\"}";
        return new ObtainProof.Obtained(json.getBytes(StandardCharsets.UTF_8), "%PDF".getBytes(StandardCharsets.UTF_8), "3f".repeat(32),
                "9a".repeat(32), new ProofVerifier.Judgement(List.of(), true, "Lycée des Tilleuls", request.circuit().archivedAt(),
                request.subject().reference()));
    }
}
