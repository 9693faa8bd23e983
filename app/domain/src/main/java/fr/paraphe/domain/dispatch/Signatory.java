package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.UUID;

/**
 * One entry per role, not per person (F114): a head of company who is also tutor is two signatories. {@code either} is true of those among
 * whom one signature, whosever it is, does for all (D-20).
 */
public record Signatory(
        UUID id,
        SignatoryRole role,
        Requirement requirement,
        int rank,
        AuthLevel authLevel,
        PersonSnapshot person,
        SignatoryProgress progress,
        boolean either) {

    /** Creates a signatory who signs for nobody but himself. */
    public Signatory(UUID id, SignatoryRole role, Requirement requirement, int rank, AuthLevel authLevel, PersonSnapshot person,
            SignatoryProgress progress) {
        this(id, role, requirement, rank, authLevel, person, progress, false);
    }

    /** Tells whether this is the institution's representative, always last (F046). */
    public boolean representative() {
        return role == SignatoryRole.INSTITUTION_REPRESENTATIVE;
    }

    /** Tells whether this signatory must sign before the representative may. */
    public boolean mandatory() {
        return requirement == Requirement.MANDATORY && !representative();
    }

    /** Tells whether this signatory's signature may be missing at the end (F043). */
    public boolean optional() {
        return requirement == Requirement.OPTIONAL && !representative();
    }

    /** Returns the French words of the requirement: «Obligatoire», «Optionnelle (l'un ou l'autre suffit)» (F042, D-20). */
    public String requirementLabel() {
        return requirement.label() + (either ? " (l'un ou l'autre suffit)" : "");
    }

    /** Tells whether this signatory has signed. */
    public boolean signed() {
        return progress.signedAt() != null;
    }

    /** Tells whether this signatory has refused. */
    public boolean declined() {
        return progress.declinedAt() != null;
    }

    /** Returns the same place held by {@code next}, to whom nothing has happened yet. */
    Signatory replacedBy(PersonSnapshot next) {
        return new Signatory(id, role, requirement, rank, authLevel, next, SignatoryProgress.NONE, either);
    }

    /** Returns this signatory with that progress. */
    public Signatory with(SignatoryProgress next) {
        return new Signatory(id, role, requirement, rank, authLevel, person, next, either);
    }
}
