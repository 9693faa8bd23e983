package fr.paraphe.desktop.directory.duplicates;

import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.duplicates.Duplicate;
import fr.paraphe.domain.directory.duplicates.ResolveDuplicates.Pair;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the screen of duplicates asks of the open base; every method is called in the background. */
public interface DuplicateDesk {
    /** Returns the duplicates, the surest first, but for those declared distinct. */
    List<Duplicate> find();

    /** Returns two records of {@code duplicate} side by side, by their places in it. */
    Compared compare(Duplicate duplicate, int kept, int other);

    /** Merges {@code pair}; the fields of {@code fromOther} take the other's value. */
    ChangeSet merge(Pair pair, Set<String> fromOther);

    /** Remembers that the records of {@code duplicate} are not one. */
    void declareDistinct(Duplicate duplicate);

    /** Two records, and the names of the records to which their fields refer. */
    record Compared(Pair pair, Map<UUID, String> names) {
        public Compared {
            names = Map.copyOf(names);
        }
    }
}
