package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.SearchText;
import java.util.Optional;

/** Reads yes and no as people and spreadsheets write them. */
final class YesNo {
    private YesNo() {}

    /** Returns what {@code words} say, nothing when they say neither; an empty cell is a no. */
    static Optional<Boolean> of(String words) {
        return switch (SearchText.normalised(words)) {
            case "oui", "o", "vrai", "x", "1", "yes", "y", "true" -> Optional.of(true);
            case "non", "n", "faux", "0", "no", "false", "" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
