package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.imports.ImportKind;

/** Names what the rows of a table are, in the language of the screens. */
final class KindNames {
    private KindNames() {}

    static String of(Messages messages, ImportKind kind) {
        return messages.text(switch (kind) {
            case INSTITUTION -> "directory.imports.kind.institution";
            case CLASS_GROUPS -> "directory.imports.kind.class-groups";
            case STAFF -> "directory.imports.kind.staff";
            case COMPANIES -> "directory.imports.kind.companies";
            case STUDENTS -> "directory.imports.kind.students";
            case INTERNSHIPS -> "directory.imports.kind.internships";
            case WORK_STUDY_CONTRACTS -> "directory.imports.kind.contracts";
            case TRAINING_SESSIONS -> "directory.imports.kind.sessions";
            case ENROLMENTS -> "directory.imports.kind.enrolments";
            case ABSENCES -> "directory.imports.kind.absences";
            case MISSION_ORDERS -> "directory.imports.kind.missions";
        });
    }
}
