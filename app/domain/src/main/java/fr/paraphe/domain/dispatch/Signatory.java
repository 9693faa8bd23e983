package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.UUID;

/** One entry per role, not per person (F114): a head of company who is also tutor is two signatories. */
public record Signatory(
        UUID id,
        SignatoryRole role,
        Requirement requirement,
        int rank,
        AuthLevel authLevel,
        PersonSnapshot person,
        SignatoryProgress progress) {

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

    /** Tells whether this signatory has signed. */
    public boolean signed() {
        return progress.signedAt() != null;
    }

    /** Tells whether this signatory has refused. */
    public boolean declined() {
        return progress.declinedAt() != null;
    }

    /** Returns this signatory with that progress. */
    public Signatory with(SignatoryProgress next) {
        return new Signatory(id, role, requirement, rank, authLevel, person, next);
    }
}
