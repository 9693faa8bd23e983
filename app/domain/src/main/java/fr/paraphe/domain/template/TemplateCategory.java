package fr.paraphe.domain.template;

import static fr.paraphe.domain.template.SignatoryRole.CLIENT;
import static fr.paraphe.domain.template.SignatoryRole.COMPANY_HEAD;
import static fr.paraphe.domain.template.SignatoryRole.GUARDIAN;
import static fr.paraphe.domain.template.SignatoryRole.INSTITUTION_REPRESENTATIVE;
import static fr.paraphe.domain.template.SignatoryRole.INTERNSHIP_TUTOR;
import static fr.paraphe.domain.template.SignatoryRole.PARTICIPANT;
import static fr.paraphe.domain.template.SignatoryRole.REFERENT_TEACHER;
import static fr.paraphe.domain.template.SignatoryRole.STUDENT;

import fr.paraphe.domain.directory.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a template is for: its two-level path (F029), the list its documents are sent from, the roles that may sign them (F039), and
 * whether they may be published without a signature (F035).
 */
public enum TemplateCategory {
    INTERNSHIP_AGREEMENT("Stage > Convention", Subject.INTERNSHIP, true),
    INTERNSHIP_AMENDMENT("Stage > Avenant", Subject.INTERNSHIP, true),
    INTERNSHIP_CERTIFICATE("Stage > Attestation", Subject.INTERNSHIP, true),
    WORK_STUDY_AGREEMENT("Alternance > Convention", Subject.WORK_STUDY, true),
    TRAINING_AGREEMENT("Formation > Convention", Subject.TRAINING, true),
    TRAINING_CONTRACT("Formation > Contrat", Subject.TRAINING, true),
    TRAINING_CERTIFICATE("Formation > Attestation", Subject.TRAINING, true),
    ATTENDANCE("Assiduité", Subject.ATTENDANCE, true),
    OTHER("Divers", Subject.ANYTHING, false);

    private final String path;
    private final Subject subject;
    private final boolean publishable;

    TemplateCategory(String path, Subject subject, boolean publishable) {
        this.path = path;
        this.subject = subject;
        this.publishable = publishable;
    }

    /** What the documents of a category are about, which tells who may sign them. */
    private enum Subject {
        INTERNSHIP,
        WORK_STUDY,
        TRAINING,
        ATTENDANCE,
        ANYTHING
    }

    /** Returns its path, such as «Stage > Convention». */
    public String path() {
        return path;
    }

    /** Returns the kind of record that a new template of this category, written to {@code recipient}, is about. */
    public RecordKind about(RecipientKind recipient) {
        return switch (subject) {
            case INTERNSHIP -> RecordKind.INTERNSHIP;
            case WORK_STUDY -> RecordKind.WORK_STUDY_CONTRACT;
            case TRAINING -> RecordKind.ENROLMENT;
            case ATTENDANCE -> recipient == RecipientKind.PARTICIPANT ? RecordKind.ENROLMENT : RecordKind.ABSENCE;
            case ANYTHING -> switch (recipient) {
                case STAFF -> RecordKind.MISSION_ORDER;
                case COMPANY_CONTACT -> RecordKind.COMPANY;
                case CLIENT, PARTICIPANT -> RecordKind.ENROLMENT;
                case STUDENT, GUARDIAN, ANYBODY -> RecordKind.STUDENT;
            };
        };
    }

    /** Tells whether documents of this category are sent from a list of records of that kind (V04); others go with any list. */
    public boolean fits(RecordKind kind) {
        return switch (subject) {
            case INTERNSHIP -> kind == RecordKind.INTERNSHIP;
            case WORK_STUDY -> kind == RecordKind.WORK_STUDY_CONTRACT;
            case TRAINING -> kind == RecordKind.ENROLMENT || kind == RecordKind.TRAINING_SESSION;
            case ATTENDANCE -> kind == RecordKind.ABSENCE || kind == RecordKind.ENROLMENT;
            case ANYTHING -> true;
        };
    }

    /** Returns the roles that may sign its documents, in the order offered (F039); a second guardian comes with the first. */
    public List<SignatoryRole> roles() {
        return switch (subject) {
            case INTERNSHIP, WORK_STUDY ->
                List.of(STUDENT, GUARDIAN, REFERENT_TEACHER, INTERNSHIP_TUTOR, COMPANY_HEAD, INSTITUTION_REPRESENTATIVE);
            case TRAINING -> List.of(PARTICIPANT, CLIENT, INSTITUTION_REPRESENTATIVE);
            case ATTENDANCE -> List.of(STUDENT, GUARDIAN, PARTICIPANT, COMPANY_HEAD, INSTITUTION_REPRESENTATIVE);
            case ANYTHING -> Arrays.stream(SignatoryRole.values()).filter(role -> role != SignatoryRole.SECOND_GUARDIAN).toList();
        };
    }

    /** Tells whether its documents may be published on the Spaces as they are, without a signature (F035). */
    public boolean publishable() {
        return publishable;
    }

    /** Tells whether a minor's guardian must be among the signatories (D-19). */
    public boolean guardianOfMinors() {
        return subject == Subject.INTERNSHIP || subject == Subject.WORK_STUDY;
    }

    /** Tells whether its documents certify what is over: their date has nothing to say against them. */
    public boolean certifies() {
        return this == INTERNSHIP_CERTIFICATE || this == TRAINING_CERTIFICATE || this == ATTENDANCE;
    }

    /** Returns the category of that path. */
    public static Optional<TemplateCategory> ofPath(String path) {
        return Arrays.stream(values()).filter(category -> category.path.equals(path)).findFirst();
    }
}
