package fr.paraphe.domain.template;

import java.util.Arrays;
import java.util.Optional;

/** In what capacity a person signs; a person in two roles signs twice (F114). The label is the French of documents and screens. */
public enum SignatoryRole {
    STUDENT("Étudiant", "sig_etudiant"),
    GUARDIAN("Responsable élève", "sig_responsable_eleve"),
    /** The other guardian, where both sign or may sign: he comes and goes with {@link RoleChoice#twoGuardians} (D-20). */
    SECOND_GUARDIAN("Responsable élève 2", "sig_responsable_eleve_2"),
    REFERENT_TEACHER("Enseignant tuteur de stage", "sig_enseignant_tuteur"),
    INTERNSHIP_TUTOR("Maître de stage", "sig_maitre_stage"),
    COMPANY_HEAD("Responsable entreprise", "sig_responsable_entreprise"),
    INSTITUTION_REPRESENTATIVE("Représentant de l'établissement", "sig_representant"),
    PARTICIPANT("Participant", "sig_participant"),
    CLIENT("Client", "sig_client"),
    STAFF("Personnel", "sig_personnel");

    private final String label;
    private final String fieldName;

    SignatoryRole(String label, String fieldName) {
        this.label = label;
        this.fieldName = fieldName;
    }

    /** Returns the French label (02, § 2.0). */
    public String label() {
        return label;
    }

    /** Returns the name of this role's signature field in the PDF, which is also the identifier of its box in a template. */
    public String fieldName() {
        return fieldName;
    }

    /** Tells whether that text of a template, as it is cleaned, has the block of this role. */
    public boolean hasBlock(String html) {
        return html.contains("id=\"" + fieldName + "\"");
    }

    /** Tells whether this is a legal guardian, the first or the second. */
    public boolean guardian() {
        return this == GUARDIAN || this == SECOND_GUARDIAN;
    }

    /** Returns the code of this role's signature tag, «Sign_Signataire <rôle>» (F061). */
    public String tagCode() {
        return "Sign_Signataire " + label;
    }

    /** Returns the role whose signature field bears that name. */
    public static Optional<SignatoryRole> ofField(String fieldName) {
        return Arrays.stream(values()).filter(role -> role.fieldName.equals(fieldName)).findFirst();
    }
}
