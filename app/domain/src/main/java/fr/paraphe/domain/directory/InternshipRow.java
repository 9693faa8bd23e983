package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of internships (E09); names are «NOM Prénom», empty when nobody is designated. */
public record InternshipRow(
        UUID id,
        String student,
        String classGroup,
        String company,
        String tutor,
        String referentTeacher,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
