package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.Words;
import java.util.Set;

/** A field that a column may fill: its code, what it is called, the normalised headers that mean it. */
public record ImportField(String code, Words words, Set<String> synonyms) {
    public ImportField {
        synonyms = Set.copyOf(synonyms);
    }

    /** Returns the French label. */
    public String label() {
        return words.french();
    }
}
