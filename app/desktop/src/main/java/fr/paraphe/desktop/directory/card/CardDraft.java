package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.change.RecordFields;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record being edited: what could be read of it, and the texts still as they were typed, by the path of their field. */
record CardDraft(CampusRecord record, Map<String, String> typed) {
    CardDraft {
        typed = Map.copyOf(typed);
    }

    static CardDraft of(CampusRecord record) {
        return new CardDraft(record, Map.of());
    }

    @Nullable Object value(String path) {
        return RecordFields.value((Record) record, path);
    }

    CardDraft with(String path, @Nullable Object value) {
        return new CardDraft((CampusRecord) RecordFields.with((Record) record, path, value), typed);
    }

    CardDraft typing(String path, String text) {
        Map<String, String> next = new HashMap<>(typed);
        next.put(path, text);
        return new CardDraft(record, next);
    }

    CardDraft settled(String path) {
        Map<String, String> next = new HashMap<>(typed);
        next.remove(path);
        return new CardDraft(record, next);
    }
}
