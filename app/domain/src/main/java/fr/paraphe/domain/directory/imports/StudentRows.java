package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.shared.Ids;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imports students with their guardians: who a row tells of is found by {@link StudentMatch}. */
final class StudentRows {
    private static final int LONGEST_SEX = 20;

    private final WorkingSet set;
    private final StudentMatch match;
    private final StaffRows staff;
    private final InstantSource clock;

    StudentRows(WorkingSet set, StudentMatch match, StaffRows staff, InstantSource clock) {
        this.set = set;
        this.match = match;
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
        Student known = match.find(cells, own).orElse(null);
        Student next = merged(cells, known == null ? blank() : known, own);
        if (known != null && known.equals(next)) {
            return new Found(next, RowOutcome.UNCHANGED);
        }
        set.keep(next);
        if (known == null && own) {
            match.made(cells, next);
        }
        return new Found(next, known == null ? RowOutcome.CREATED : RowOutcome.UPDATED);
    }

    private Student merged(Cells cells, Student base, boolean own) {
        String ine = StudentMatch.ine(cells);
        PostalAddress address = own ? cells.address("", base.address()) : base.address();
        String group = cells.name("classe");
        return new Student(base.id(), name(cells, base.name()), ine.isEmpty() ? base.ine() : ine, cells.date("ne e le", base.birthDate()),
                cells.textOr("lieu de naissance", base.birthPlace()), cells.boundedOr("sexe", LONGEST_SEX, base.sex()),
                cells.textOr("nationalite", base.nationality()), address, contact(cells, base.contact(), own),
                group.isEmpty() ? base.classGroupId() : staff.classNamed(group).id(), cover(cells, base.cover()),
                guardians(cells, base.guardians()), cells.date("sorti e le", base.leftOn()), details(cells, base.details()));
    }

    /** Returns the name as typed; only a difference of more than case and accents changes a known one. */
    private static PersonName name(Cells cells, PersonName known) {
        PersonName typed = cells.person("", known.title());
        boolean same = typed.identity().equals(known.identity());
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

    private static Student.Details details(Cells cells, Student.Details known) {
        String others = Stream.of("deuxieme prenom", "troisieme prenom").map(cells::name).filter(n -> !n.isEmpty())
                .collect(Collectors.joining(", "));
        return new Student.Details(cells.boundedOr("nom d usage", 100, known.usageName()),
                others.isEmpty() ? known.otherFirstNames() : others, cells.boundedOr("numero interne", 100, known.internalNumber()),
                status(cells.text("statut"), known.status()), cells.email("e mail personnel").orElse(known.personalEmail()));
    }

    private static Student.@Nullable Status status(String typed, Student.@Nullable Status known) {
        return switch (typed.toLowerCase(Locale.FRENCH)) {
            case "st", "scolaire", "élève" -> Student.Status.PUPIL;
            case "et", "étudiant", "étudiante", "étudiant(e)" -> Student.Status.STUDENT;
            case "ap", "apprenti", "apprentie", "apprenti(e)" -> Student.Status.APPRENTICE;
            case "fc", "formation continue", "stagiaire de la formation continue" -> Student.Status.CONTINUING_EDUCATION;
            default -> known;
        };
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
        known.stream().filter(g -> g.rank() > 2).forEach(next::add);
        return List.copyOf(next);
    }

    private @Nullable Guardian guardian(Cells cells, int rank, @Nullable Guardian before) {
        String prefix = "resp legal " + rank + " ";
        PersonName typed = cells.person(prefix, null);
        if (typed.lastName().isEmpty()) {
            return before;
        }
        boolean same = before != null && before.name().identity().equals(typed.identity());
        Guardian base = before != null && same ? before : new Guardian(Ids.next(clock.instant()), typed, "", rank, true, false,
                PostalAddress.NONE, ContactDetails.NONE);
        String title = typed.title() == null ? base.name().title() : typed.title();
        return new Guardian(base.id(), new PersonName(title, base.name().lastName(), base.name().firstName()),
                cells.textOr(prefix + "lien", base.relationship()), rank,
                cells.yes(prefix + "autorite parentale", base.parentalAuthority()),
                cells.yes(prefix + "recoit le courrier", base.receivesMail()), cells.address(prefix, base.address()),
                cells.contact(prefix, prefix + "e mail", prefix + "portable", base.contact()));
    }

    private Student blank() {
        return new Student(Ids.next(clock.instant()), new PersonName(null, "", ""), "", null, "", "", "", PostalAddress.NONE,
                ContactDetails.NONE, null, Student.SocialCover.NONE, List.of(), null, Student.Details.NONE);
    }
}
