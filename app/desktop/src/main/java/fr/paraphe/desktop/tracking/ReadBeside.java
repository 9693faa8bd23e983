package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.TaskRunner;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What is shown beside rows and comes after them: read in the background, each thing once, whatever number of rows it stands for. */
final class ReadBeside<K, V> {
    private final Function<Set<K>, Collection<V>> reading;
    private final Function<V, K> key;
    private final TaskRunner runner;
    private final Consumer<Exception> failed;
    private final Map<K, V> known = new HashMap<>();
    private final Set<K> asked = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /** Reads by {@code reading}, which leaves out what is unknown; {@code key} tells things apart. */
    ReadBeside(Function<Set<K>, Collection<V>> reading, Function<V, K> key, TaskRunner runner, Consumer<Exception> failed) {
        this.reading = reading;
        this.key = key;
        this.runner = runner;
        this.failed = failed;
    }

    /** Reads those of {@code keys} that were not asked for yet; a failure is told, and they may be asked for again. */
    void arrived(Stream<K> keys) {
        Set<K> missing = keys.filter(asked::add).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        runner.run(() -> reading.apply(missing), found -> {
            found.forEach(value -> known.put(key.apply(value), value));
            revision.set(revision.get() + 1);
        }, e -> {
            asked.removeAll(missing);
            failed.accept(e);
        });
    }

    /** Reads everything again the next time; what is known stays until then. */
    void renew() {
        asked.clear();
    }

    /** Returns what is known under {@code key}. */
    Optional<V> of(K wanted) {
        return Optional.ofNullable(known.get(wanted));
    }

    /** Returns a number that changes when something has arrived. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
