package fr.paraphe.launcher.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Times the steps of the demonstration and tells them as they go. */
final class Steps {
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final DemoProgress progress;

    Steps(DemoProgress progress) {
        this.progress = progress;
    }

    /** Runs one step under its name, told to people as {@code title}. */
    <T> T step(String name, String title, Supplier<T> work) {
        progress.step(title);
        long start = System.nanoTime();
        T result = work.get();
        seconds.put(name, Math.round((System.nanoTime() - start) / 1e6) / 1e3);
        return result;
    }


    /** Returns the durations in the order of the story. */
    Map<String, Double> inOrder() {
        return new LinkedHashMap<>(seconds);
    }
}
