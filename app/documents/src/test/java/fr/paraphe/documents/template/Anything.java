package fr.paraphe.documents.template;

import fr.paraphe.domain.merge.MergeValues;
import java.util.Optional;

/** A record that has a value for every tag. */
record Anything() implements MergeValues {
    @Override
    public Optional<String> text(String expression) {
        return Optional.of("Valeur");
    }

    @Override
    public boolean holds(String code) {
        return true;
    }

    @Override
    public boolean specimen() {
        return false;
    }
}
