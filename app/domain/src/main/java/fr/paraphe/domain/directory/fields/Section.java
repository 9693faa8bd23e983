package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.shared.Words;
import java.util.List;

/** Fields that go together, under a title; {@code tab} names the tab of the card where they stand. */
public record Section(Words tab, Words title, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }
}
