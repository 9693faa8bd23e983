package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PhoneNumbers;
import java.time.LocalDate;

/** How the cells of one table are read: its key in the plan, name and columns, the options of the import, and the day it is done. */
record Reading(String key, String table, Columns columns, PhoneNumbers phones, ImportPlan.Options options, LocalDate today) {
    boolean corrects(Correction.Kind kind) {
        return !options.kept().contains(kind);
    }
}
