package fr.paraphe.domain.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of the circuits already started for internships; answered by a later step of the story (V80–V83). */
public interface CircuitHistory {
    /** Returns the past and running circuits of each internship, the latest first; an internship without any may be absent. */
    Map<UUID, List<PastCircuit>> of(Collection<UUID> recordIds);
}
