package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the files of records. */
@FunctionalInterface
public interface RecordFiles {
    /** Returns the files of those records by their identifiers; what is no longer there is left out. */
    Map<UUID, RecordFile> of(RecordKind kind, List<UUID> ids);
}
