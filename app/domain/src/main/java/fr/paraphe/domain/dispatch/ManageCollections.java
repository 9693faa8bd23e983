package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Severity;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.EmailText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Keeps collections, from the draft to the sending (F292 to F296, X03). Where the institution asks that what one person prepared be
 * confirmed by another ({@code collection.confirmation} = prepared, D-11), nothing leaves otherwise.
 */
public final class ManageCollections {
    /** The setting that says whether documents leave directly or once prepared and confirmed (D-11). */
    public static final String CONFIRMATION = "collection.confirmation";

    private static final int NAME = 120;
    private static final int SENDER = 300;
    private static final int SUBJECT = 1_000;
    private static final int BODY = 20_000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final SignatureCollections collections;
    private final DocumentTemplates templates;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;

    /** Creates the use case on its ports. */
    public ManageCollections(SignatureCollections collections, DocumentTemplates templates, Settings settings, Transactions transactions,
            Clock clock) {
        this.collections = collections;
        this.templates = templates;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells whether what one person prepares must be confirmed by another (D-11). */
    public boolean fourEyes() {
        return settings.get(CONFIRMATION).filter("prepared"::equals).isPresent();
    }

    /** Returns at most {@code limit} collections, the latest first. */
    public List<SignatureCollection> latest(int limit) {
        return collections.latest(limit);
    }

    /** Returns the collection of that identifier as it is now. */
    public Optional<SignatureCollection> find(UUID id) {
        return collections.find(id);
    }

    /**
     * Keeps a new draft.
     *
     * @throws RefusedException {@code right-missing}, {@code name}, {@code empty} or {@code words}
     */
    public SignatureCollection create(Actor actor, String name, SignatureCollection.Content content) {
        actor.require(Right.SEND);
        Instant now = now();
        var draft = new SignatureCollection(Ids.next(now), "", named(name), filled(content), CollectionStatus.DRAFT,
                SignatureCollection.Act.of(actor, now), null, null, 0);
        return transactions.inTransaction(() -> collections.add(draft));
    }

    /**
     * Replaces a draft by what it has become.
     *
     * @throws RefusedException {@code right-missing}, {@code name}, {@code empty}, {@code words}, {@code not-draft}, {@code stale} or
     *     {@code unknown}
     */
    public SignatureCollection save(Actor actor, SignatureCollection known, String name, SignatureCollection.Content content) {
        String nextName = named(name);
        SignatureCollection.Content next = filled(content);
        return change(actor, known, kept -> {
            requireDraft(kept);
            return kept.with(nextName, next);
        });
    }

    /** Marks a draft as prepared, with the template as it is now (F295). */
    public SignatureCollection prepare(Actor actor, SignatureCollection known) {
        return change(actor, known, kept -> {
            requireDraft(kept);
            return kept.as(CollectionStatus.PREPARED, step(actor, template(kept).version()));
        });
    }

    /** Brings a prepared collection back to a draft (F296). */
    public SignatureCollection modify(Actor actor, SignatureCollection known) {
        return change(actor, known, kept -> {
            if (kept.status() != CollectionStatus.PREPARED) {
                throw new RefusedException("not-prepared", "Ce lot n'est pas «\u00a0Préparé\u00a0».");
            }
            return kept.as(CollectionStatus.DRAFT, null);
        });
    }

    /** Deletes a collection of which nothing was sent (F296); one that was sent in part is closed, what is left of it is forgotten. */
    public void discard(Actor actor, SignatureCollection known) {
        actor.require(Right.SEND);
        transactions.inTransaction(() -> {
            SignatureCollection kept = unchanged(known);
            if (kept.status() == CollectionStatus.SENT) {
                throw new RefusedException("sent", "Ce lot est envoyé\u00a0: il ne se supprime plus.");
            }
            if (kept.sent() == null) {
                collections.delete(kept.id());
            } else {
                collections.update(kept.with(kept.name(), kept.content().without(Set.copyOf(kept.content().recordIds())))
                        .as(CollectionStatus.SENT, kept.prepared()));
            }
            return true;
        });
    }

    /** Returns what a sending from that collection should know before: that its template has changed since the last one (V41). */
    public Optional<Finding> templateChanged(UUID collectionId, DocumentTemplate template) {
        return collections.find(collectionId).flatMap(SignatureCollection::sendings)
                .filter(sent -> sent.last().templateVersion() != template.version()).map(sent -> {
                    String day = templates.versions(template.id()).stream()
                            .filter(version -> version.template().version() == template.version()).findFirst()
                            .map(version -> " le " + DAY.format(version.savedAt())).orElse("");
                    String words = sent.documents() == 1 ? "du premier document." : "des " + sent.documents() + " premiers documents.";
                    return new Finding("V41", Severity.WARNING, null, "Le modèle a été modifié" + day + " après l'envoi " + words,
                            "template.html");
                });
    }

    /**
     * Lets a sending pass, or says what is to be done first (D-11).
     *
     * @throws RefusedException {@code not-prepared}, {@code same-person}, {@code template-changed}, {@code other-content} or
     *     {@code unknown}
     */
    public void pass(Actor actor, Sending sending) {
        if (!fourEyes()) {
            return;
        }
        SignatureCollection collection = Optional.ofNullable(sending.collectionId()).map(this::known)
                .filter(known -> known.status() == CollectionStatus.PREPARED)
                .orElseThrow(() -> new RefusedException("not-prepared", "Dans cet établissement, un envoi est d'abord préparé, puis"
                        + " confirmé par une autre personne\u00a0: enregistrez ce lot et marquez-le comme préparé."));
        SignatureCollection.Step prepared = collection.preparation().orElseThrow();
        if (prepared.by().login().equals(actor.login())) {
            throw new RefusedException("same-person", "Vous avez préparé ce lot vous-même\u00a0: une autre personne ayant le droit"
                    + " d'envoyer doit le confirmer.");
        }
        if (prepared.templateVersion() != sending.template().version()) {
            throw new RefusedException("template-changed", "Le modèle a été modifié depuis que ce lot a été préparé\u00a0: ramenez-le en"
                    + " brouillon par «\u00a0Modifier\u00a0», vérifiez-le, puis préparez-le de nouveau.");
        }
        if (!asPrepared(collection.content(), sending)) {
            throw new RefusedException("other-content", "Ce qui a été préparé n'est pas ce qui est envoyé\u00a0: rouvrez ce lot, ou"
                    + " ramenez-le en brouillon par «\u00a0Modifier\u00a0».");
        }
    }

    /** Less than what was prepared may leave, nothing else, and with the same words. */
    private static boolean asPrepared(SignatureCollection.Content prepared, Sending sending) {
        return prepared.templateId().equals(sending.template().id())
                && Objects.equals(prepared.words(), sending.words())
                && sending.documents().stream().map(document -> document.file().id())
                        .allMatch(id -> prepared.recordIds().contains(id) && !prepared.excluded().contains(id));
    }

    /** Takes what was sent out of its collection; whoever changed it meanwhile loses nothing but what is gone. */
    public void sent(Actor actor, Sending sending, Set<UUID> taken) {
        UUID id = sending.collectionId();
        if (id != null && !taken.isEmpty()) {
            transactions.inTransaction(() -> {
                SignatureCollection kept = known(id);
                return collections.update(kept.sent(step(actor, sending.template().version()), taken));
            });
        }
    }

    private SignatureCollection change(Actor actor, SignatureCollection known, UnaryOperator<SignatureCollection> change) {
        actor.require(Right.SEND);
        return transactions.inTransaction(() -> collections.update(change.apply(unchanged(known))));
    }

    private SignatureCollection unchanged(SignatureCollection seen) {
        SignatureCollection kept = known(seen.id());
        if (kept.version() != seen.version()) {
            throw new RefusedException("stale", "Ce lot a été modifié entre-temps\u00a0: rouvrez-le, puis recommencez.");
        }
        return kept;
    }

    private SignatureCollection known(UUID id) {
        return collections.find(id).orElseThrow(() -> new RefusedException("unknown", "Ce lot n'existe plus\u00a0: il a été supprimé."));
    }

    private DocumentTemplate template(SignatureCollection collection) {
        return templates.find(collection.content().templateId())
                .orElseThrow(() -> new RefusedException("template-missing", "Le modèle de ce lot n'est plus dans la base."));
    }

    private static void requireDraft(SignatureCollection collection) {
        if (collection.status() != CollectionStatus.DRAFT) {
            throw new RefusedException("not-draft", "Ce lot n'est plus un brouillon\u00a0: «\u00a0Modifier\u00a0» l'y ramène tant qu'il"
                    + " n'est pas envoyé.");
        }
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME) {
            throw new RefusedException("name", "Donnez au lot un nom de " + NAME + " caractères au plus.");
        }
        return stripped;
    }

    private static SignatureCollection.Content filled(SignatureCollection.Content content) {
        if (content.recordIds().isEmpty()) {
            throw new RefusedException("empty", "Ce lot ne contient aucun document.");
        }
        EmailText words = content.words();
        if (words != null && (words.senderLabel().length() > SENDER || words.subject().length() > SUBJECT
                || words.body().length() > BODY)) {
            throw new RefusedException("words", "Le message est trop long\u00a0: %d caractères au plus pour l'émetteur, %d pour l'objet, %d"
                    .formatted(SENDER, SUBJECT, BODY) + " pour le texte.");
        }
        return content;
    }

    private SignatureCollection.Step step(Actor actor, int templateVersion) {
        return new SignatureCollection.Step(SignatureCollection.Act.of(actor, now()), templateVersion);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
