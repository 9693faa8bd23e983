package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordKind;

/** What a document is about, as the sentences of the checks and the targets of repairs name it. */
enum RecordWords {
    INTERNSHIP("internship", "ce stage", "du stage"),
    WORK_STUDY_CONTRACT("workStudyContract", "ce contrat", "du contrat"),
    TRAINING_SESSION("trainingSession", "cette formation", "de la formation"),
    ENROLMENT("enrolment", "cette formation", "de la formation"),
    ABSENCE("absence", "ce relevé", "du relevé"),
    MISSION_ORDER("missionOrder", "cette mission", "de la mission"),
    STUDENT("student", "cet étudiant", "de l'étudiant"),
    COMPANY("company", "cette entreprise", "de l'entreprise");

    private final String entity;
    private final String that;
    private final String of;

    RecordWords(String entity, String that, String of) {
        this.entity = entity;
        this.that = that;
        this.of = of;
    }

    /** Returns the words for documents about that kind of record. */
    static RecordWords about(RecordKind kind) {
        return valueOf(kind.name());
    }

    /** Returns the first half of the target of what is mended in the record itself. */
    String entity() {
        return entity;
    }

    /** Returns «ce stage». */
    String that() {
        return that;
    }

    /** Returns «du stage». */
    String of() {
        return of;
    }
}
