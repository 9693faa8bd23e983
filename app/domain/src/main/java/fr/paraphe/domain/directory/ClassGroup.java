package fr.paraphe.domain.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class or «promotion», with the course it follows and the hours a year that the agreement must state (D. 124-4, 1°);
 * {@code mainTeacherId} is the member of the staff who is its «professeur principal», if it has one (F044).
 */
public record ClassGroup(UUID id, String name, String programme, String diploma, int yearlyHours, String level, String rncpCode,
        @Nullable UUID mainTeacherId)
        implements CampusRecord {}
