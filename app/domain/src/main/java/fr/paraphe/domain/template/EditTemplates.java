package fr.paraphe.domain.template;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Makes, changes and removes templates (F027, F032, F067, F071, F072, F074). Each save is a version; nobody's work is overwritten: a draft
 * that began from an older version than the newest is refused.
 */
public final class EditTemplates {
    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 200;
    /** The longest time to sign, in days (D-04). */
    public static final int LONGEST_DURATION = 365;
    /** The widest margin, in millimetres. */
    public static final int WIDEST_MARGIN = 80;
    private static final int LARGEST_TEXT = 8 * 1024 * 1024;

    private final DocumentTemplates templates;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case. */
    public EditTemplates(DocumentTemplates templates, Transactions transactions, InstantSource clock) {
        this.templates = templates;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes an empty template (F027). */
    public DocumentTemplate create(Actor actor, String label, TemplateCategory category, RecipientKind recipient) {
        return add(actor, List.of(new DocumentTemplate(Ids.next(clock.instant()), 1, label.strip(), category, recipient,
                category.about(recipient), false, "", PageLayout.PLAIN, new EmailText("", "", ""), Sharing.none()))).getFirst();
    }

    /** Adds templates read from files, or from another base, as templates of their own (F073). */
    public List<DocumentTemplate> add(Actor actor, List<DocumentTemplate> read) {
        actor.require(Right.SEND);
        read.forEach(EditTemplates::check);
        return transactions.inTransaction(() -> {
            var added = new ArrayList<DocumentTemplate>();
            for (DocumentTemplate template : read) {
                added.add(keep(actor, template));
            }
            return List.copyOf(added);
        });
    }

    /**
     * Saves a draft as the next version, and returns it; a draft that changes nothing is not saved again.
     *
     * @throws RefusedException {@code stale} when somebody saved this template since the draft began; what {@link #check} refuses
     */
    public DocumentTemplate save(Actor actor, DocumentTemplate draft) {
        actor.require(Right.SEND);
        check(draft);
        return transactions.inTransaction(() -> {
            TemplateVersion newest = newest(draft.id());
            if (newest.template().version() != draft.version()) {
                throw new RefusedException("stale", "«\u00a0" + newest.template().label() + "\u00a0» a été enregistré entre-temps"
                        + by(newest) + "\u00a0: dupliquez votre travail ou reprenez la dernière version.");
            }
            return newest.template().equals(draft) ? draft : keep(actor, draft.version(draft.version() + 1));
        });
    }

    /** Makes «Copie de …» of a template, with all its content (F072). */
    public DocumentTemplate duplicate(Actor actor, UUID id) {
        DocumentTemplate template = newest(id).template();
        return add(actor, List.of(template.copy(Ids.next(clock.instant()), "Copie de " + template.label()))).getFirst();
    }

    /** Gives a shipped template its original content back, as a new version (F071). */
    public DocumentTemplate restoreOriginal(Actor actor, UUID id) {
        DocumentTemplate original = ShippedTemplates.original(id).orElseThrow(() -> new RefusedException("not-shipped",
                "Ce modèle a été créé par votre établissement\u00a0: il n'a pas d'original."));
        return save(actor, original.version(newest(id).template().version()));
    }

    /** Takes a former version up again, as a new version (X21). */
    public DocumentTemplate restore(Actor actor, UUID id, int version) {
        DocumentTemplate former = templates.find(id, version).orElseThrow(EditTemplates::missing);
        return save(actor, former.version(newest(id).template().version()));
    }

    /** Takes templates out of the list; documents already sent are not touched (F074). */
    public void delete(Actor actor, Collection<UUID> ids) {
        actor.require(Right.SEND);
        templates.delete(ids);
    }

    /** Puts deleted templates back. */
    public void undelete(Actor actor, Collection<UUID> ids) {
        actor.require(Right.SEND);
        templates.undelete(ids);
    }

    private DocumentTemplate keep(Actor actor, DocumentTemplate template) {
        templates.save(new TemplateVersion(template, clock.instant(), actor.name()));
        return template;
    }

    private TemplateVersion newest(UUID id) {
        return templates.versions(id).stream().findFirst().orElseThrow(EditTemplates::missing);
    }

    private static String by(TemplateVersion version) {
        return version.savedBy().isEmpty() ? "" : " par " + version.savedBy();
    }

    private static RefusedException missing() {
        return new RefusedException("template-missing", "Ce modèle n'est plus dans la base\u00a0: actualisez la liste.");
    }

    /**
     * Refuses a template that could not be used.
     *
     * @throws RefusedException {@code label-missing}, {@code label-long}, {@code role-missing} (F050), {@code teacher-missing} (F044),
     *     {@code duration}, {@code margins}, {@code text-large}, {@code not-publishable} (F035), what {@link FixedPages#placing} refuses
     */
    public static void check(DocumentTemplate template) {
        Sharing sharing = template.sharing();
        if (template.label().isBlank()) {
            throw new RefusedException("label-missing", "Donnez un libellé au modèle.");
        }
        if (template.label().length() > LONGEST_LABEL) {
            throw new RefusedException("label-long", "Le libellé dépasse " + LONGEST_LABEL + " caractères\u00a0: raccourcissez-le.");
        }
        if (sharing.mode() == ShareMode.SIGNATURE && sharing.roles().isEmpty()) {
            throw new RefusedException("role-missing", "Ajoutez au moins un rôle signataire dans l'onglet «\u00a0Partage\u00a0».");
        }
        if (sharing.roles().stream().anyMatch(role -> role.choice() == RoleChoice.TEACHER_NAMED && role.person() == null)) {
            throw new RefusedException("teacher-missing", "Choisissez l'enseignant qui signe, dans l'onglet «\u00a0Partage\u00a0».");
        }
        if (sharing.mode() == ShareMode.SPACES && !template.category().publishable()) {
            throw new RefusedException("not-publishable", "La catégorie «\u00a0" + template.category().path()
                    + "\u00a0» ne permet pas la publication sur les Espaces.");
        }
        if (!duration(sharing.requestDurationDays()) || !duration(sharing.linkDurationDays())) {
            throw new RefusedException("duration", "Les durées vont de 1 à " + LONGEST_DURATION + " jours.");
        }
        if (template.html().length() > LARGEST_TEXT) {
            throw new RefusedException("text-large", "Le contenu dépasse 8\u00a0Mo\u00a0: réduisez les images.");
        }
        margins(template.layout().margins());
        FixedPages fixed = template.fixed();
        if (fixed != null) {
            fixed.check();
        }
        template.byHand().check();
    }

    private static void margins(PageLayout.Margins margins) {
        if (List.of(margins.top(), margins.right(), margins.bottom(), margins.left()).stream().anyMatch(m -> m < 0 || m > WIDEST_MARGIN)) {
            throw new RefusedException("margins", "Les marges vont de 0 à " + WIDEST_MARGIN + "\u00a0mm.");
        }
    }

    private static boolean duration(int days) {
        return days >= 1 && days <= LONGEST_DURATION;
    }
}
