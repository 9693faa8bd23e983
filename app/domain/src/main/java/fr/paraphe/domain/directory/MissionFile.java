package fr.paraphe.domain.directory;

import org.jspecify.annotations.Nullable;

/** What a mission order needs: the mission, who makes the journey and who orders it. */
public record MissionFile(
        Institution institution, MissionOrder mission, StaffMember traveller, @Nullable StaffMember representative)
        implements RecordFile {}
