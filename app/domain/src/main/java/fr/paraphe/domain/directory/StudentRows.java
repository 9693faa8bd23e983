package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.SearchText;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports students with their guardians: the same student is the one of that INE, else of that name and birth date. */
final class StudentRows {
    private final Students students;
    private final StaffRows staff;
    private final InstantSource clock;

    StudentRows(Students students, StaffRows staff, InstantSource clock) {
        this.students = students;
        this.staff = staff;
        this.clock = clock;
    }

    RowOutcome importRow(Cells cells) {
        return upsert(cells, true).outcome();
    }

    /** The student of a row and what was done to him. */
    record Found(Student student, RowOutcome outcome) {}

    /** Creates or completes the row's student; {@code own} when the columns of address and telephone are his, not a company's. */
    Found upsert(Cells cells, boolean own) {
        Optional<Student> known = find(cells);
        Student next = merged(cells, known.orElse(null), own);
        RowOutcome outcome = known.map(k -> RowOutcome.of(k, next)).orElse(RowOutcome.CREATED);
        if (outcome != RowOutcome.UNCHANGED) {
            students.save(next);
        }
        return new Found(next, outcome);
    }

    private Optional<Student> find(Cells cells) {
        PersonName name = cells.person("", null);
        if (name.lastName().isEmpty() || name.firstName().isEmpty()) {
            throw Cells.rejected("L'étudiant n'est pas nommé (colonnes «Nom» et «Prénom»).");
        }
        String ine = ine(cells);
        LocalDate birth = cells.date("ne e le", null);
        if (ine.isEmpty() && birth == null) {
            throw Cells.rejected(name.lastFirst() + " : il faut l'INE ou la date de naissance pour reconnaître l'étudiant.");
        }
        Optional<Student> bearer = ine.isEmpty() ? Optional.empty() : students.findByIne(ine);
        return bearer.or(() -> birth == null ? Optional.empty() : byName(name, birth, ine));
    }

    private Optional<Student> byName(PersonName name, LocalDate birth, String ine) {
        List<Student> found = students.findByNameAndBirth(name.lastName(), name.firstName(), birth).stream()
                .filter(s -> ine.isEmpty() || s.ine().isEmpty())
                .toList();
        if (found.size() > 1) {
            throw Cells.rejected("Plusieurs étudiants se nomment " + name.lastFirst() + " et sont nés le même jour : indiquez l'INE.");
        }
        return found.stream().findFirst();
    }

    private static String ine(Cells cells) {
        String ine = cells.text("ine").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!ine.isEmpty() && !Ine.valid(ine)) {
            throw Cells.rejected("L'INE «" + ine + "» n'est pas valide (11 caractères attendus).");
        }
        return ine;
    }

    private Student merged(Cells cells, @Nullable Student known, boolean own) {
        Student base = known != null ? known : blank();
        String ine = ine(cells);
        PostalAddress address = own ? cells.address("", base.address()) : base.address();
        String group = cells.name("classe");
        return new Student(base.id(), name(cells, base.name()), ine.isEmpty() ? base.ine() : ine, cells.date("ne e le", base.birthDate()),
                cells.textOr("lieu de naissance", base.birthPlace()), cells.textOr("sexe", base.sex()),
                cells.textOr("nationalite", base.nationality()), address, contact(cells, base.contact(), own),
                group.isEmpty() ? base.classGroupId() : staff.classNamed(group).id(), cover(cells, base.cover()),
                guardians(cells, base.guardians()), cells.date("sorti e le", base.leftOn()), base.details());
    }

    /** Returns the name as typed; only a difference of more than case and accents changes a known one. */
    private static PersonName name(Cells cells, PersonName known) {
        PersonName typed = cells.person("", known.title());
        boolean same = NamedPerson.of(typed.lastName() + " " + typed.firstName()).names(known);
        return same ? new PersonName(typed.title(), known.lastName(), known.firstName()) : typed;
    }

    private static ContactDetails contact(Cells cells, ContactDetails known, boolean own) {
        ContactDetails read = cells.contact("", "e mail", "portable", known);
        return own ? read : new ContactDetails(read.email(), read.mobile(), known.landline(), known.lastSpaceLogin());
    }

    private static Student.SocialCover cover(Cells cells, Student.SocialCover known) {
        return new Student.SocialCover(cells.textOr("regime de securite sociale", known.scheme()),
                cells.textOr("caisse d assurance maladie", known.fund()),
                cells.textOr("assurance responsabilite civile", known.liabilityInsurance()));
    }

    private List<Guardian> guardians(Cells cells, List<Guardian> known) {
        var next = new ArrayList<Guardian>();
        for (int rank = 1; rank <= 2; rank++) {
            int place = rank;
            Guardian before = known.stream().filter(g -> g.rank() == place).findFirst().orElse(null);
            Guardian read = guardian(cells, rank, before);
            if (read != null) {
                next.add(read);
            }
        }
        return List.copyOf(next);
    }

    private @Nullable Guardian guardian(Cells cells, int rank, @Nullable Guardian before) {
        String prefix = "resp legal " + rank + " ";
        PersonName typed = cells.person(prefix, null);
        if (typed.lastName().isEmpty()) {
            return before;
        }
        boolean same = before != null && key(before.name()).equals(key(typed));
        Guardian base = before != null && same ? before : new Guardian(Ids.next(clock.instant()), typed, "", rank, true, PostalAddress.NONE,
                ContactDetails.NONE);
        String title = typed.title() == null ? base.name().title() : typed.title();
        return new Guardian(base.id(), new PersonName(title, base.name().lastName(), base.name().firstName()),
                cells.textOr(prefix + "lien", base.relationship()), rank,
                cells.yes(prefix + "autorite parentale", base.parentalAuthority()), cells.address(prefix, base.address()),
                cells.contact(prefix, prefix + "e mail", prefix + "portable", base.contact()));
    }

    private static String key(PersonName name) {
        return SearchText.normalised(name.lastName() + " " + name.firstName());
    }

    private Student blank() {
        UUID id = Ids.next(clock.instant());
        return new Student(id, new PersonName(null, "", ""), "", null, "", "", "", PostalAddress.NONE, ContactDetails.NONE, null,
                Student.SocialCover.NONE, List.of(), null, Student.Details.NONE);
    }
}
