package fr.paraphe.store.directory;

import java.util.List;

/** Names this package's entities for the session factory. */
public final class DirectoryEntities {
    private DirectoryEntities() {}

    /** Returns them all. */
    public static List<Class<?>> all() {
        return List.of(InstitutionEntity.class, ClassGroupEntity.class, StaffMemberEntity.class, StudentEntity.class, GuardianEntity.class,
                CompanyEntity.class, CompanyContactEntity.class, InternshipEntity.class, WorkStudyContractEntity.class,
                TrainingSessionEntity.class, TrainingSlotEntity.class, EnrolmentEntity.class, AbsenceEntity.class, MissionOrderEntity.class,
                CallNoteEntity.class, ChangeSetEntity.class, ChangeEntryEntity.class, LogoPictureEntity.class);
    }
}
