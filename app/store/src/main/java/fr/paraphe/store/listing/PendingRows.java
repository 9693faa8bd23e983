package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.lists.CampusList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of the lists that a transaction has yet to write: those that may stand in their list already, and those of records made in this
 * transaction, which cannot. Rows are named by their own identifier or by their owner's.
 */
final class PendingRows {
    private final Map<Rows, Set<UUID>> known = new HashMap<>();
    private final Map<Rows, Set<UUID>> made = new HashMap<>();
    private int size;

    /** Rows of one list, named by their own identifiers or by their owners'. */
    record Rows(CampusList list, boolean byOwner) {}

    Map<Rows, Set<UUID>> known() {
        return known;
    }

    Map<Rows, Set<UUID>> made() {
        return made;
    }

    int size() {
        return size;
    }

    /** Adds rows that may stand in their list already. */
    void touch(Rows rows, Collection<UUID> ids) {
        Set<UUID> fresh = made.getOrDefault(rows, Set.of());
        add(known, rows, fresh.isEmpty() ? ids : ids.stream().filter(id -> !fresh.contains(id)).toList());
    }

    /** Adds rows of records just made; those that were touched before, such as one deleted and made again, stay among the touched. */
    void make(Rows rows, Collection<UUID> ids) {
        Set<UUID> before = known.getOrDefault(rows, Set.of());
        add(made, rows, before.isEmpty() ? ids : ids.stream().filter(id -> !before.contains(id)).toList());
    }

    void clear() {
        known.clear();
        made.clear();
        size = 0;
    }

    private void add(Map<Rows, Set<UUID>> to, Rows rows, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            Set<UUID> set = to.computeIfAbsent(rows, _ -> new HashSet<>());
            int before = set.size();
            set.addAll(ids);
            size += set.size() - before;
        }
    }
}
