package fr.paraphe.domain.directory;

/** The kinds of records that the school keeps. */
public enum RecordKind {
    INSTITUTION(Institution.class),
    CLASS_GROUP(ClassGroup.class),
    STAFF_MEMBER(StaffMember.class),
    STUDENT(Student.class),
    COMPANY(Company.class),
    INTERNSHIP(Internship.class),
    WORK_STUDY_CONTRACT(WorkStudyContract.class),
    TRAINING_SESSION(TrainingSession.class),
    ENROLMENT(Enrolment.class),
    ABSENCE(Absence.class),
    MISSION_ORDER(MissionOrder.class),
    CALL_NOTE(CallNote.class);

    private final Class<? extends CampusRecord> type;

    RecordKind(Class<? extends CampusRecord> type) {
        this.type = type;
    }

    /** Returns the class of the records of this kind. */
    public Class<? extends CampusRecord> type() {
        return type;
    }

    /** Returns the kind of {@code record}. */
    public static RecordKind of(CampusRecord record) {
        return switch (record) {
            case Institution _ -> INSTITUTION;
            case ClassGroup _ -> CLASS_GROUP;
            case StaffMember _ -> STAFF_MEMBER;
            case Student _ -> STUDENT;
            case Company _ -> COMPANY;
            case Internship _ -> INTERNSHIP;
            case WorkStudyContract _ -> WORK_STUDY_CONTRACT;
            case TrainingSession _ -> TRAINING_SESSION;
            case Enrolment _ -> ENROLMENT;
            case Absence _ -> ABSENCE;
            case MissionOrder _ -> MISSION_ORDER;
            case CallNote _ -> CALL_NOTE;
        };
    }
}
