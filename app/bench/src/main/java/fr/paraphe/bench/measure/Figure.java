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
    SIZE_KB("sizeKb", "Ko"),
    IMPORT_S("importS", "import s"),
    AGAIN_S("againS", "2e import s"),
    FIRST_MS("firstOpenMs", "1re ouverture ms"),
    OPEN_MS("openMs", "ouverture ms"),
    SEARCH_MS("searchMs", "recherche ms"),
    SORT_MS("sortMs", "tri ms"),
    COUNT_MS("countMs", "pages ms"),
    DEEP_MS("deepMs", "page lointaine ms"),
    FILTER_MS("filterMs", "filtre ms"),
    STATES_MS("statesMs", "comptes par état ms"),
    FRAME_MS("frameMs", "image médiane ms"),
    FRAME_95_MS("frame95Ms", "image 95e centile ms"),
    HEAP_MB("heapMb", "tas après GC Mo"),
    KEY_MS("keyMs", "touche médiane ms"),
    KEY_95_MS("key95Ms", "touche 95e centile ms"),
    KEY_CPU_MS("keyCpuMs", "touche CPU ms"),
    FIRST_IMPORT_S("firstImportS", "1er import s"),
    PREVIEW_MS("previewMs", "aperçu ms"),
    FIRST_CHECK_S("firstCheckS", "1re vérification s"),
    CHECK_S("checkS", "vérification s"),
    ROWS_MS("rowsMs", "premières lignes ms"),
    ONE_MS("oneMs", "un seul ms"),
    SEND_MS("sendMs", "envoi ms/document");

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
