package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.SearchText;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Imports absences of students and journeys of the staff; who they are about must be known. The same absence is that of that student from
 * that moment; the same mission is that of that person for that purpose from that moment.
 */
final class PresenceRows {
    private static final int LONGEST = 300;

    private final WorkingSet set;
    private final StudentMatch students;
    private final StaffMatch staff;
    private final InstantSource clock;

    PresenceRows(WorkingSet set, StudentMatch students, StaffMatch staff, InstantSource clock) {
        this.set = set;
        this.students = students;
        this.staff = staff;
        this.clock = clock;
    }

    RowOutcome absence(Cells cells) {
        LocalDateTime startsAt = cells.local("debut", null);
        if (startsAt == null) {
            throw Cells.rejected("L'absence n'a pas de début.");
        }
        Student student = students.find(cells, false).orElseThrow(() -> Cells.rejected(cells.person("", null).lastFirst()
                + "\u00a0: cet élève n'est pas connu\u00a0; importez d'abord les élèves."));
        Absence known = set.owned(student.id(), Absence.class).stream().filter(a -> a.startsAt().equals(startsAt)).findFirst().orElse(null);
        Absence base = known != null ? known : new Absence(Ids.next(clock.instant()), student.id(), startsAt, null, "", false);
        LocalDateTime endsAt = cells.local("fin", base.endsAt());
        cells.requireOrder("debut", startsAt, "fin", endsAt);
        return set.outcome(known, new Absence(base.id(), base.studentId(), startsAt, endsAt,
                cells.boundedOr("motif", LONGEST, base.reason()), cells.yes("justifiee", base.justified())));
    }

    RowOutcome mission(Cells cells) {
        PersonName name = cells.person("", null);
        String purpose = cells.bounded("objet", LONGEST);
        if (name.lastName().isEmpty() || purpose.isEmpty()) {
            throw Cells.rejected("Un ordre de mission nomme une personne et dit son objet.");
        }
        LocalDateTime departsAt = cells.local("depart", null);
        StaffMember member = staff.find(cells, name).orElseThrow(() -> Cells.rejected(name.lastFirst()
                + "\u00a0: cette personne n'est pas connue\u00a0; importez d'abord les personnels."));
        MissionOrder known = set.owned(member.id(), MissionOrder.class).stream()
                .filter(m -> SearchText.normalised(m.purpose()).equals(SearchText.normalised(purpose))
                        && Objects.equals(m.departsAt(), departsAt))
                .findFirst().orElse(null);
        MissionOrder base = known != null ? known : new MissionOrder(Ids.next(clock.instant()), member.id(), purpose, "", departsAt, null,
                "", "");
        LocalDateTime returnsAt = cells.local("retour", base.returnsAt());
        cells.requireOrder("depart", departsAt, "retour", returnsAt);
        return set.outcome(known, new MissionOrder(base.id(), base.staffMemberId(), base.purpose(),
                cells.boundedOr("destination", LONGEST, base.place()), departsAt, returnsAt,
                cells.boundedOr("transport", LONGEST, base.transport()), cells.boundedOr("frais", LONGEST, base.expenses())));
    }
}
