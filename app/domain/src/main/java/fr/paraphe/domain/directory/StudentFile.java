package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/** What a document about a student and the guardians needs, whatever else the student does. */
public record StudentFile(
        Institution institution,
        Student student,
        @Nullable ClassGroup classGroup,
        @Nullable StaffMember mainTeacher,
        @Nullable StaffMember representative)
        implements RecordFile {}
