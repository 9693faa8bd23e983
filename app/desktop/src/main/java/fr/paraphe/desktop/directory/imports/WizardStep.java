package fr.paraphe.desktop.directory.imports;

/** The steps of the wizard, in their order. */
enum WizardStep {
    FILES("directory.imports.step.files"),
    READING("directory.imports.step.reading"),
    COLUMNS("directory.imports.step.columns"),
    CHECK("directory.imports.step.check"),
    IMPORT("directory.imports.step.import");

    private final String key;

    WizardStep(String key) {
        this.key = key;
    }

    /** Returns the message key of its name. */
    String key() {
        return key;
    }
}
