package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.StaffMember;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which member of the staff a row is about: the one of that name, and of that e-mail where both have one; a namesake with another
 * e-mail may be somebody else, which is asked (07, § 7.1).
 */
final class StaffMatch {
    private final StaffBook book;
    private final Namesakes<StaffMember> namesakes;

    StaffMatch(StaffBook book, Map<String, ImportPlan.Answer> answers) {
        this.book = book;
        namesakes = new Namesakes<>(answers, StaffMember::id, m -> m.contact().email(), StaffMatch::label, "fonction");
    }

    /** Returns the known member of a row; nobody when the row tells of somebody new. */
    Optional<StaffMember> find(Cells cells, PersonName name) {
        return namesakes.find(cells, name, book.named(name.lastName(), name.firstName()));
    }

    private static String label(StaffMember m) {
        return Stream.of(m.name().lastFirst(), m.jobTitle(), Objects.requireNonNullElse(m.contact().email(), ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
