package fr.paraphe.domain.template;

/** One role of a template's circuit; {@code rank} orders the roles from 1. The representative is always mandatory (D-25). */
public record TemplateRole(SignatoryRole role, Requirement requirement, int rank, AuthLevel authLevel) {
    public TemplateRole {
        if (role == SignatoryRole.INSTITUTION_REPRESENTATIVE && requirement != Requirement.MANDATORY) {
            throw new IllegalArgumentException("the representative's signature is mandatory (D-25)");
        }
    }
}
