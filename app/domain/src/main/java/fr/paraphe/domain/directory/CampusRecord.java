package fr.paraphe.domain.directory;

import java.util.UUID;

/**
 * What the school keeps: each record is saved, changed, undone and deleted as one. Guardians belong to their student and contacts to their
 * company; two records are equal when nothing in them differs, which is how a change made meanwhile by somebody else is seen.
 */
public sealed interface CampusRecord
        permits Institution, ClassGroup, StaffMember, Student, Company, Internship, WorkStudyContract, TrainingSession, Enrolment, Absence,
                MissionOrder, CallNote {
    /** Returns the identifier, made by the client (UUIDv7). */
    UUID id();
}
