package fr.paraphe.launcher.demo;

import java.util.List;

/** Hears how the demonstration advances; runs on its thread. */
public interface DemoProgress {
    /** A demonstration that tells nobody. */
    DemoProgress SILENT = new DemoProgress() {
        @Override
        public void step(String title) {
            // Nobody listens.
        }

        @Override
        public void advanced(int done, int of) {
            // Nobody listens.
        }

        @Override
        public void table(List<String> lines) {
            // Nobody listens.
        }
    };

    /** Hears that a step begins, in French. */
    void step(String title);

    /** Hears that {@code done} of {@code of} items of the step are done. */
    void advanced(int done, int of);

    /** Hears the lines of a table to show. */
    void table(List<String> lines);
}
