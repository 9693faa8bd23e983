package fr.paraphe.domain.directory.fields;

import java.util.List;

/** Fields that go together, under a French title; {@code tab} names the tab of the card where they stand. */
public record Section(String tab, String title, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }
}
