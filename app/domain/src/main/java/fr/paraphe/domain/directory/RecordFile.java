package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/**
 * Everything that one document needs, read at once: the record it is about and whom that record names. A part that the record has no
 * place for, or that was not designated, is absent; what is proper to one kind of record stays in its own file.
 */
public sealed interface RecordFile
        permits InternshipFile, WorkStudyFile, TrainingFile, AbsenceFile, MissionFile, StudentFile, CompanyFile {
    /** Returns the institution that makes the document. */
    Institution institution();

    /** Returns who signs in the name of the institution. */
    @Nullable StaffMember representative();

    /** Returns the student whom the document concerns. */
    default @Nullable Student student() {
        return null;
    }

    /** Returns the class of that student. */
    default @Nullable ClassGroup classGroup() {
        return null;
    }

    /** Returns the main teacher of that class (F044). */
    default @Nullable StaffMember mainTeacher() {
        return null;
    }

    /** Returns the host company, the employer or the client. */
    default @Nullable Company company() {
        return null;
    }

    /** Returns who signs for that company. */
    default @Nullable CompanyContact companyHead() {
        return null;
    }

    /** Returns who looks after the student in that company. */
    default @Nullable CompanyContact tutor() {
        return null;
    }

    /** Returns the teacher who follows the student. */
    default @Nullable StaffMember referentTeacher() {
        return null;
    }
}
