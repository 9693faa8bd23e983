package fr.paraphe.domain.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one document needs, read at once: the record it is about and whom that record names. A part that the record has no
 * place for, or that was not designated, is absent; what is proper to one kind of record stays in its own file.
 */
public sealed interface RecordFile
        permits InternshipFile, WorkStudyFile, TrainingFile, AbsenceFile, MissionFile, StudentFile, CompanyFile {
    /** Returns the kind of record that the document is about. */
    default RecordKind kind() {
        return switch (this) {
            case InternshipFile _ -> RecordKind.INTERNSHIP;
            case WorkStudyFile _ -> RecordKind.WORK_STUDY_CONTRACT;
            case TrainingFile training -> training.enrolment() == null ? RecordKind.TRAINING_SESSION : RecordKind.ENROLMENT;
            case AbsenceFile _ -> RecordKind.ABSENCE;
            case MissionFile _ -> RecordKind.MISSION_ORDER;
            case StudentFile _ -> RecordKind.STUDENT;
            case CompanyFile _ -> RecordKind.COMPANY;
        };
    }

    /** Returns the identifier of that record; a statement of absences is known by the last of them: one more makes another statement. */
    default UUID id() {
        return switch (this) {
            case InternshipFile file -> file.internship().id();
            case WorkStudyFile file -> file.contract().id();
            case TrainingFile file -> file.enrolment() == null ? file.session().id() : file.enrolment().id();
            case AbsenceFile file -> file.absences().getLast().id();
            case MissionFile file -> file.mission().id();
            case StudentFile file -> file.student().id();
            case CompanyFile file -> file.company().id();
        };
    }

    /** Returns whom the document concerns, as lists name a person or a company: «NOM Prénom», a legal name, a session's title. */
    default String name() {
        return switch (this) {
            case TrainingFile file -> file.enrolment() == null ? file.session().title() : file.enrolment().participant().lastFirst();
            case MissionFile file -> file.traveller().name().lastFirst();
            case CompanyFile file -> file.company().legalName();
            case InternshipFile file -> file.student().name().lastFirst();
            case WorkStudyFile file -> file.student().name().lastFirst();
            case AbsenceFile file -> file.student().name().lastFirst();
            case StudentFile file -> file.student().name().lastFirst();
        };
    }

    /** Returns what tells several documents of one person apart: the company, the session or the mission; empty when there is but one. */
    default String matter() {
        Company company = company();
        return switch (this) {
            case TrainingFile file -> file.session().title();
            case MissionFile file -> file.mission().purpose();
            case CompanyFile _ -> "";
            default -> company == null ? "" : company.legalName();
        };
    }

    /** Returns every record that the document is made from: when one of them changes, so does the document. */
    default List<CampusRecord> records() {
        Stream<? extends @Nullable CampusRecord> own = switch (this) {
            case InternshipFile file -> Stream.of(file.internship());
            case WorkStudyFile file -> Stream.of(file.contract());
            case TrainingFile file -> Stream.of(file.session(), file.enrolment());
            case AbsenceFile file -> file.absences().stream();
            case MissionFile file -> Stream.of(file.mission(), file.traveller());
            case StudentFile _, CompanyFile _ -> Stream.empty();
        };
        Stream<? extends @Nullable CampusRecord> named = Stream.of(institution(), student(), classGroup(), mainTeacher(), company(),
                referentTeacher(), representative());
        return Stream.concat(own, named).<CampusRecord>mapMulti((record, next) -> {
            if (record != null) {
                next.accept(record);
            }
        }).toList();
    }

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
