package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.directory.CampusRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A sheet beside the records as they are: what the person saw when deciding. */
public record Comparison(Shuttle shuttle, Map<UUID, CampusRecord> records, List<Proposal> proposals) {
    public Comparison {
        records = Map.copyOf(records);
        proposals = List.copyOf(proposals);
    }
}
