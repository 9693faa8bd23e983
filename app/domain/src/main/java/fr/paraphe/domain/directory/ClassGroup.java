package fr.paraphe.domain.directory;

import java.util.UUID;

/** A class or «promotion», with the course it follows and the hours a year that the agreement must state (D. 124-4, 1°). */
public record ClassGroup(UUID id, String name, String programme, String diploma, int yearlyHours, String level, String rncpCode)
        implements CampusRecord {}
