package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.TaskRunner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and writes the memory in the background, one writing after the other, so that the last one wins. */
final class GridRecall {
    private final GridMemory memory;
    private final TaskRunner runner;
    private final String prefix;
    private final Consumer<Exception> failed;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean writing;

    GridRecall(GridMemory memory, TaskRunner runner, String grid, Consumer<Exception> failed) {
        this.memory = memory;
        this.runner = runner;
        this.prefix = "grid." + grid + ".";
        this.failed = failed;
    }

    void get(String key, Consumer<Optional<String>> done) {
        String pending = waiting.get(key);
        if (pending != null) {
            done.accept(Optional.of(pending));
            return;
        }
        runner.run(() -> memory.get(prefix + key), done, failed);
    }

    void put(String key, String text) {
        waiting.put(key, text);
        next();
    }

    private void next() {
        if (writing || waiting.isEmpty()) {
            return;
        }
        writing = true;
        var entry = waiting.entrySet().iterator().next();
        String key = entry.getKey();
        String text = entry.getValue();
        waiting.remove(key);
        runner.run(() -> {
            memory.put(prefix + key, text);
            return text;
        }, _ -> {
            writing = false;
            next();
        }, e -> {
            writing = false;
            failed.accept(e);
            next();
        });
    }
}
