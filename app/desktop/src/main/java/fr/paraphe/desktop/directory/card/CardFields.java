package fr.paraphe.desktop.directory.card;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.Section;
import fr.paraphe.domain.shared.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sections and fields that a card has for a record; kept as long as they stay the same, so that nobody loses the cursor. */
final class CardFields {
    private final Map<String, FieldModel> models = new LinkedHashMap<>();
    private List<CardSection> sections = List.of();

    /** Lays out the fields of {@code record}; true when they are not those that were there. */
    boolean lay(CardKey key, CampusRecord record) {
        var known = Map.copyOf(models);
        var next = new ArrayList<CardSection>();
        models.clear();
        if (!key.element().isEmpty()) {
            List<Section> own = key.element().startsWith("contacts") ? FieldCatalogue.contact() : FieldCatalogue.guardian();
            own.forEach(section -> next.add(section(section, key.element(), section.tab(), "", known)));
        } else {
            FieldCatalogue.sections(key.kind()).forEach(section -> next.add(section(section, "", section.tab(), "", known)));
            if (record instanceof Student student) {
                student.guardians().forEach(guardian -> guardian(guardian, known, next));
            } else if (record instanceof TrainingSession session) {
                IntStream.range(0, session.slots().size()).mapToObj(i -> "slots[" + i + "]").forEach(slot -> FieldCatalogue.slot()
                        .forEach(section -> next.add(section(section, slot, section.tab(), slot, known))));
            }
        }
        boolean same = paths(next).equals(paths(sections)) && known.keySet().equals(models.keySet());
        sections = next;
        return !same;
    }

    private void guardian(Guardian guardian, Map<String, FieldModel> known, List<CardSection> next) {
        String element = "guardians[" + guardian.id() + "]";
        FieldCatalogue.guardian().forEach(section -> next.add(section(section, element, FieldCatalogue.GUARDIANS, element, known)));
    }

    private CardSection section(Section section, String element, Words tab, String removable, Map<String, FieldModel> known) {
        String prefix = element.isEmpty() ? "" : element + ".";
        List<FieldModel> fields = section.fields().stream().map(field -> {
            FieldModel model = Objects.requireNonNullElseGet(known.get(prefix + field.path()),
                    () -> new FieldModel(prefix.isEmpty() ? field : field.under(prefix)));
            models.put(prefix + field.path(), model);
            return model;
        }).toList();
        return new CardSection(tab, section.title(), removable, fields);
    }

    private static List<String> paths(List<CardSection> sections) {
        return sections.stream().flatMap(s -> s.fields().stream()).map(f -> f.field().path()).toList();
    }

    List<CardSection> sections() {
        return sections;
    }

    Iterable<FieldModel> all() {
        return List.copyOf(models.values());
    }

    Optional<FieldModel> find(String path) {
        return Optional.ofNullable(models.get(path));
    }
}
