package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which member of the staff a row is about: the one of that name, and of that e-mail where both have one; a namesake with another
 * e-mail may be somebody else, which is asked (07, § 7.1).
 */
final class StaffMatch {
    private final StaffBook book;
    private final Map<String, ImportPlan.Answer> answers;

    StaffMatch(StaffBook book, Map<String, ImportPlan.Answer> answers) {
        this.book = book;
        this.answers = answers;
    }

    /** Returns the known member of a row; nobody when the row tells of somebody new. */
    Optional<StaffMember> find(Cells cells, PersonName name) {
        List<StaffMember> named = book.named(name.lastName(), name.firstName());
        ImportPlan.Answer answer = answers.get(Undecided.key(cells));
        if (answer != null) {
            return answered(answer, named, name);
        }
        String email = cells.email("e mail").orElse("");
        List<StaffMember> same = named.stream().filter(m -> email.isEmpty() || m.contact().email() == null
                || email.equals(m.contact().email())).toList();
        List<StaffMember> sure = same.stream().filter(m -> !email.isEmpty() && email.equals(m.contact().email())).toList();
        List<StaffMember> kept = sure.isEmpty() ? same : sure;
        if (named.isEmpty() || kept.size() == 1) {
            return kept.stream().findFirst();
        }
        String told = Stream.of(name.lastFirst(), cells.text("fonction"), email).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        throw new Undecided(cells, told, named.stream().map(StaffMatch::candidate).toList(), "l'e-mail");
    }

    private static Optional<StaffMember> answered(ImportPlan.Answer answer, List<StaffMember> named, PersonName name) {
        return switch (answer) {
            case ImportPlan.Answer.NewPerson _ -> Optional.empty();
            case ImportPlan.Answer.LeaveOut _ -> throw Cells.leftOut();
            case ImportPlan.Answer.Existing e -> Optional.of(named.stream().filter(m -> m.id().equals(e.id())).findFirst()
                    .orElseThrow(() -> Cells.gone(name)));
        };
    }

    private static Question.Candidate candidate(StaffMember m) {
        String email = m.contact().email();
        String label = Stream.of(m.name().lastFirst(), m.jobTitle(), email == null ? "" : email).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Question.Candidate(m.id(), label);
    }
}
