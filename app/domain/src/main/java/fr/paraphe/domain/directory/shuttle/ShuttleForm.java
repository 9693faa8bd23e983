package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.directory.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The items of a sheet as a form shows them: the company, its people, people to add, the internships; a place is that in the items. */
public record ShuttleForm(List<Part> parts) {
    /** What a part tells of. */
    public enum Kind {
        COMPANY,
        CONTACT,
        NEW_CONTACT,
        INTERNSHIP
    }

    /** One part: what it tells of, who or what that is called, and its lines. */
    public record Part(Kind kind, UUID id, String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One item and its place. */
    public record Line(int place, ShuttleItem item) {}

    /** A person of the form whom an internship may name. */
    public record Person(UUID id, String name) {}

    public ShuttleForm {
        parts = List.copyOf(parts);
    }

    /** Lays out {@code shuttle}; {@code titles} names an internship, and gives nothing for one that is no more, which is left out. */
    public static ShuttleForm of(Shuttle shuttle, Function<UUID, Optional<String>> titles) {
        Map<UUID, List<Line>> lines = new LinkedHashMap<>();
        for (int place = 0; place < shuttle.items().size(); place++) {
            ShuttleItem item = shuttle.items().get(place);
            lines.computeIfAbsent(item.contact().orElse(item.recordId()), _ -> new ArrayList<>()).add(new Line(place, item));
        }
        var parts = new ArrayList<Part>();
        lines.forEach((id, own) -> part(shuttle, id, own, titles).ifPresent(parts::add));
        return new ShuttleForm(parts);
    }

    private static Optional<Part> part(Shuttle shuttle, UUID id, List<Line> lines, Function<UUID, Optional<String>> titles) {
        ShuttleItem first = lines.getFirst().item();
        if (first.kind() == RecordKind.INTERNSHIP) {
            return titles.apply(id).map(title -> new Part(Kind.INTERNSHIP, id, title, lines));
        }
        if (first.contact().isEmpty()) {
            return Optional.of(new Part(Kind.COMPANY, id, shuttle.company(), lines));
        }
        String name = (sent(lines, "name.firstName") + " " + sent(lines, "name.lastName")).strip();
        return Optional.of(new Part(name.isEmpty() ? Kind.NEW_CONTACT : Kind.CONTACT, id, name, lines));
    }

    private static String sent(List<Line> lines, String ending) {
        return lines.stream().filter(l -> l.item().path().endsWith(ending)).findFirst().map(l -> l.item().sent()).orElse("");
    }

    /** Returns the people of the form; one who may be added has no name yet. */
    public List<Person> people() {
        return parts.stream().filter(p -> p.kind() == Kind.CONTACT || p.kind() == Kind.NEW_CONTACT)
                .map(p -> new Person(p.id(), p.title())).toList();
    }
}
