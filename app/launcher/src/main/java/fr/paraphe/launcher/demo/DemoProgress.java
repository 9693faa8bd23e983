package fr.paraphe.launcher.demo;

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
    };

    /** Hears that a step begins, in French. */
    void step(String title);

    /** Hears that {@code done} of {@code of} items of the step are done. */
    void advanced(int done, int of);
}
