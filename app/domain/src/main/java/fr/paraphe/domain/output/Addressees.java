package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.template.RecipientKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds to whom the document of one record is written, whoever signs it (F028, F077). */
public final class Addressees {
    private Addressees() {}

    /** Somebody found and his card; a company that nobody signs for has none that a person could own. */
    private record Found(Addressee addressee, @Nullable UUID card) {}

    /**
     * Returns those to whom a template of that kind is written: every guardian who receives the mail, the first when none is said to
     * (D-20); who signs for the company, the company itself when nobody does; nobody when the record names none.
     */
    public static List<Addressee> of(RecipientKind kind, RecordFile file) {
        return found(kind, file).map(Found::addressee).toList();
    }

    /** Returns the cards of those people: student, guardian, member of the staff, contact of a company or enrolment (F052). */
    public static List<UUID> cards(RecipientKind kind, RecordFile file) {
        return found(kind, file).map(Found::card).<UUID>mapMulti((card, next) -> {
            if (card != null) {
                next.accept(card);
            }
        }).toList();
    }

    private static Stream<Found> found(RecipientKind kind, RecordFile file) {
        return switch (kind) {
            case STUDENT -> student(file).stream();
            case GUARDIAN -> guardians(file);
            case COMPANY_CONTACT -> company(file).stream();
            case CLIENT -> (file.company() == null ? participant(file) : company(file)).stream();
            case PARTICIPANT -> participant(file).stream();
            case STAFF -> staff(file).stream();
            case ANYBODY -> Stream.of(student(file), participant(file), traveller(file), company(file)).flatMap(Optional::stream)
                    .limit(1);
        };
    }

    private static Optional<Found> student(RecordFile file) {
        return Optional.ofNullable(file.student()).map(student -> {
            Found school = person(student.id(), student.name(), student.contact());
            return school.addressee().email().isEmpty()
                    ? new Found(new Addressee(school.addressee().name(), student.details().personalEmail()), student.id()) : school;
        });
    }

    private static Stream<Found> guardians(RecordFile file) {
        Student student = file.student();
        if (student == null) {
            return Stream.empty();
        }
        List<Guardian> told = student.guardians().stream().filter(Guardian::receivesMail).toList();
        return (told.isEmpty() ? student.mailGuardian().stream() : told.stream()).map(g -> person(g.id(), g.name(), g.contact()));
    }

    private static Optional<Found> company(RecordFile file) {
        CompanyContact head = file.companyHead();
        return head != null ? Optional.of(person(head.id(), head.name(), head.contact()))
                : Optional.ofNullable(file.company()).filter(company -> !company.email().isBlank())
                        .map(company -> new Found(new Addressee(company.legalName(), company.email().strip()), null));
    }

    private static Optional<Found> participant(RecordFile file) {
        return file instanceof TrainingFile training
                ? Optional.ofNullable(training.enrolment()).map(e -> person(e.id(), e.participant(), e.contact())) : Optional.empty();
    }

    private static Optional<Found> staff(RecordFile file) {
        return traveller(file).or(() -> member(file.referentTeacher())).or(() -> member(file.mainTeacher()));
    }

    private static Optional<Found> traveller(RecordFile file) {
        return file instanceof MissionFile mission ? member(mission.traveller()) : Optional.empty();
    }

    private static Optional<Found> member(@Nullable StaffMember member) {
        return Optional.ofNullable(member).map(m -> person(m.id(), m.name(), m.contact()));
    }

    private static Found person(UUID card, PersonName name, ContactDetails contact) {
        return new Found(new Addressee(name.firstLast(), Objects.requireNonNullElse(contact.email(), "").strip()), card);
    }
}
