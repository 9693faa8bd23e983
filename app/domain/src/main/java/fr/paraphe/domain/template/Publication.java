package fr.paraphe.domain.template;

import java.util.UUID;

/**
 * To whom a signed document is published besides its signatories, who always have it (F052 to F054, D-15), and under which nature it stands
 * in the lockers (F056).
 */
public record Publication(boolean toRecipient, boolean toStudent, boolean toGuardians, UUID nature) {
    /** Only the signatories, under «Divers». */
    public static final Publication TO_SIGNATORIES = new Publication(false, false, false, DocumentNature.MISCELLANEOUS.id());
}
