package fr.paraphe.domain.directory.imports;

import java.util.Set;

/** A field that a column may fill: its code, its French label, the normalised headers that mean it. */
public record ImportField(String code, String label, Set<String> synonyms) {
    public ImportField {
        synonyms = Set.copyOf(synonyms);
    }
}
