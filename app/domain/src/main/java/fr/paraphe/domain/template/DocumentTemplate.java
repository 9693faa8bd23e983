package fr.paraphe.domain.template;

import fr.paraphe.domain.directory.RecordKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document template: its text in HTML with merge and signature tags, its pages, its message, and what becomes of its documents. Identity
 * is not the label: two templates may bear the same (F031). {@code about} is the kind of record that fills its tags. One that was made
 * from an existing PDF has {@code fixed} pages instead of a text, and only the roles that sign have places on them (F049, F289). Roles
 * that have no block in the text may be placed {@code byHand}; a place goes with its role, or when the block comes (D-12).
 */
public record DocumentTemplate(
        UUID id,
        int version,
        String label,
        TemplateCategory category,
        RecipientKind recipient,
        RecordKind about,
        boolean shipped,
        String html,
        PageLayout layout,
        EmailText email,
        Sharing sharing,
        @Nullable FixedPages fixed,
        HandPlaces byHand) {

    public DocumentTemplate {
        List<SignatoryRole> signing = sharing.roles().stream().map(TemplateRole::role).toList();
        fixed = fixed == null ? null : fixed.only(signing);
        byHand = fixed == null ? byHand.only(role -> signing.contains(role) && !role.hasBlock(html)) : HandPlaces.NONE;
    }

    /** Creates a template that has a text. */
    public DocumentTemplate(UUID id, int version, String label, TemplateCategory category, RecipientKind recipient, RecordKind about,
            boolean shipped, String html, PageLayout layout, EmailText email, Sharing sharing) {
        this(id, version, label, category, recipient, about, shipped, html, layout, email, sharing, null, HandPlaces.NONE);
    }

    /** Tells whether documents made from this template can be sent to signature: at least one role signs (F050). */
    public boolean eligibleForSignature() {
        return sharing.mode() == ShareMode.SIGNATURE && !sharing.roles().isEmpty();
    }

    /** Returns the roles that sign, in order; none when the template is not for signature. */
    public List<TemplateRole> roles() {
        return sharing.mode() == ShareMode.SIGNATURE ? sharing.roles() : List.of();
    }

    /** Returns how this template uses {@code role}. */
    public Optional<TemplateRole> role(SignatoryRole role) {
        return roles().stream().filter(r -> r.role() == role).findFirst();
    }

    /** Returns the roles that sign and have no block in the text, in order; none on fixed pages. */
    public List<SignatoryRole> withoutBlock() {
        return fixed == null ? roles().stream().map(TemplateRole::role).filter(role -> !role.hasBlock(html)).toList() : List.of();
    }

    /** Returns the title of its screen, «Contact d'entreprise - Convention de stage», its recipient being called so (F028). */
    public String title(String recipientLabel) {
        return recipientLabel + " - " + label;
    }

    /** Returns the whole page that is merged: the text with its layout. */
    public String page() {
        return LaidOutPage.of(html, layout);
    }

    /** Returns the same under another number. */
    public DocumentTemplate version(int next) {
        return new DocumentTemplate(id, next, label, category, recipient, about, shipped, html, layout, email, sharing, fixed, byHand);
    }

    /** Returns the same with another label, category and kind of recipient. */
    public DocumentTemplate named(String nextLabel, TemplateCategory nextCategory, RecipientKind nextRecipient) {
        return new DocumentTemplate(id, version, nextLabel, nextCategory, nextRecipient, about, shipped, html, layout, email, sharing,
                fixed, byHand);
    }

    /** Returns the same with another text. */
    public DocumentTemplate html(String next) {
        return new DocumentTemplate(id, version, label, category, recipient, about, shipped, next, layout, email, sharing, fixed, byHand);
    }

    /** Returns the same with other pages. */
    public DocumentTemplate layout(PageLayout next) {
        return new DocumentTemplate(id, version, label, category, recipient, about, shipped, html, next, email, sharing, fixed, byHand);
    }

    /** Returns the same with another message. */
    public DocumentTemplate email(EmailText next) {
        return new DocumentTemplate(id, version, label, category, recipient, about, shipped, html, layout, next, sharing, fixed, byHand);
    }

    /** Returns the same shared otherwise. */
    public DocumentTemplate sharing(Sharing next) {
        return new DocumentTemplate(id, version, label, category, recipient, about, shipped, html, layout, email, next, fixed, byHand);
    }

    /** Returns the same on those fixed pages, instead of a text. */
    public DocumentTemplate fixed(FixedPages next) {
        return new DocumentTemplate(id, version, label, category, recipient, about, shipped, html, layout, email, sharing, next, byHand);
    }

    /** Returns the same with other places by hand. */
    public DocumentTemplate byHand(HandPlaces next) {
        return new DocumentTemplate(id, version, label, category, recipient, about, shipped, html, layout, email, sharing, fixed, next);
    }

    /** Returns a template of its own with the same content, which is not shipped (F072). */
    public DocumentTemplate copy(UUID nextId, String nextLabel) {
        return new DocumentTemplate(nextId, 1, nextLabel, category, recipient, about, false, html, layout, email, sharing, fixed, byHand);
    }
}
