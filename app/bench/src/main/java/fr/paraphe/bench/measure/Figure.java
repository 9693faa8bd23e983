package fr.paraphe.bench.measure;

/** What is measured of a piece of work, with its name in the JSON file and its column in the table. */
public enum Figure {
    PER_SECOND("perSecond", "par s"),
    CPU_MS("cpuMs", "CPU ms"),
    PEAK_HEAP_MB("peakHeapMb", "tas max Mo"),
    ALLOCATED_MB("allocatedMb", "alloué Mo"),
    PEAK_MEMORY_MB("peakMemoryMb", "mémoire Mo"),
    SMALLEST_HEAP_MB("smallestHeapMb", "-Xmx min Mo"),
    PAGES("pages", "pages"),
    SIZE_KB("sizeKb", "Ko");

    private final String key;
    private final String column;

    Figure(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** Returns the name in the JSON file. */
    public String key() {
        return key;
    }

    /** Returns the French heading of the table. */
    public String column() {
        return column;
    }
}
