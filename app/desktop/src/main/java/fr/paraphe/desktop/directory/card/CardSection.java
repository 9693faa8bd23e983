package fr.paraphe.desktop.directory.card;

import java.util.List;

/** A titled group of fields in a tab of a card; {@code element} is the guardian it belongs to, who can be taken away, else empty. */
record CardSection(String tab, String title, String element, List<FieldModel> fields) {
    CardSection {
        fields = List.copyOf(fields);
    }
}
