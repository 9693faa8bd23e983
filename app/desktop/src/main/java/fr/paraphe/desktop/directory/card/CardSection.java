package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.shared.Words;
import java.util.List;

/** A titled group of fields in a tab of a card; {@code element} is the guardian or half-day that can be taken away, else empty. */
record CardSection(Words tab, Words title, String element, List<FieldModel> fields) {
    CardSection {
        fields = List.copyOf(fields);
    }
}
