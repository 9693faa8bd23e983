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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds to whom the document of one record is written, whoever signs it (F028, F077). */
public final class Addressees {
    private Addressees() {}

    /**
     * Returns those to whom a template of that kind is written: every guardian who receives the mail, the first when none is said to
     * (D-20); who signs for the company, the company itself when nobody does; nobody when the record names none.
     */
    public static List<Addressee> of(RecipientKind kind, RecordFile file) {
        return switch (kind) {
            case STUDENT -> student(file).stream().toList();
            case GUARDIAN -> guardians(file);
            case COMPANY_CONTACT -> company(file).stream().toList();
            case CLIENT -> (file.company() == null ? participant(file) : company(file)).stream().toList();
            case PARTICIPANT -> participant(file).stream().toList();
            case STAFF -> staff(file).stream().toList();
            case ANYBODY -> Stream.of(student(file), participant(file), traveller(file), company(file)).flatMap(Optional::stream)
                    .limit(1).toList();
        };
    }

    private static Optional<Addressee> student(RecordFile file) {
        return Optional.ofNullable(file.student()).map(student -> {
            Addressee school = person(student.name(), student.contact());
            return school.email().isEmpty() ? new Addressee(school.name(), student.details().personalEmail()) : school;
        });
    }

    private static List<Addressee> guardians(RecordFile file) {
        Student student = file.student();
        if (student == null) {
            return List.of();
        }
        List<Guardian> told = student.guardians().stream().filter(Guardian::receivesMail).toList();
        return (told.isEmpty() ? student.mailGuardian().stream() : told.stream()).map(g -> person(g.name(), g.contact())).toList();
    }

    private static Optional<Addressee> company(RecordFile file) {
        CompanyContact head = file.companyHead();
        return head != null ? Optional.of(person(head.name(), head.contact()))
                : Optional.ofNullable(file.company()).filter(company -> !company.email().isBlank())
                        .map(company -> new Addressee(company.legalName(), company.email().strip()));
    }

    private static Optional<Addressee> participant(RecordFile file) {
        return file instanceof TrainingFile training
                ? Optional.ofNullable(training.enrolment()).map(e -> person(e.participant(), e.contact())) : Optional.empty();
    }

    private static Optional<Addressee> staff(RecordFile file) {
        return traveller(file).or(() -> member(file.referentTeacher())).or(() -> member(file.mainTeacher()));
    }

    private static Optional<Addressee> traveller(RecordFile file) {
        return file instanceof MissionFile mission ? member(mission.traveller()) : Optional.empty();
    }

    private static Optional<Addressee> member(@Nullable StaffMember member) {
        return Optional.ofNullable(member).map(m -> person(m.name(), m.contact()));
    }

    private static Addressee person(PersonName name, ContactDetails contact) {
        return new Addressee(name.firstLast(), Objects.requireNonNullElse(contact.email(), "").strip());
    }
}
