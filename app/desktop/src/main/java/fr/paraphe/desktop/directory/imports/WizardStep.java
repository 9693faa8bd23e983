package fr.paraphe.desktop.directory.imports;

/** The steps of the wizard, in their order. */
enum WizardStep {
    FILES(1, "directory.imports.step.files"),
    READING(2, "directory.imports.step.reading"),
    COLUMNS(3, "directory.imports.step.columns"),
    CHECK(4, "directory.imports.step.check"),
    IMPORT(5, "directory.imports.step.import");

    private final int number;
    private final String key;

    WizardStep(int number, String key) {
        this.number = number;
        this.key = key;
    }

    /** Returns its number, from 1. */
    int number() {
        return number;
    }

    /** Returns the message key of its name. */
    String key() {
        return key;
    }

    /** Returns the step {@code steps} further, or this one when there is none. */
    WizardStep further(int steps) {
        for (WizardStep step : values()) {
            if (step.number == number + steps) {
                return step;
            }
        }
        return this;
    }
}
