package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.RecordKind;
import java.util.Comparator;

/** The order in which records are written: what others refer to comes first. */
final class ByKind {
    /** By kind, else as they came. */
    static final Comparator<WorkingSet.Edit> ORDER = Comparator.comparing(e -> RecordKind.of(e.after()));

    private ByKind() {}
}
