package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.TrainingSession.Modality;
import fr.paraphe.domain.directory.TrainingSession.Slot;
import fr.paraphe.domain.shared.Ids;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Imports training sessions, one row for each half-day, and who is enrolled in them. The same session is the one of that reference; the
 * same enrolment is that of a person of that name, and of that e-mail where both have one, in that session; else it is asked.
 */
final class TrainingRows {
    private static final Map<String, Modality> MODALITIES = Map.of("Présentiel", Modality.FACE_TO_FACE, "Classe virtuelle",
            Modality.VIRTUAL_CLASS, "Distanciel", Modality.VIRTUAL_CLASS, "E-learning", Modality.E_LEARNING, "Cursus", Modality.PATHWAY);
    private static final Map<String, Enrolment.Status> STATUSES = Map.of("En attente", Enrolment.Status.PENDING, "Confirmée",
            Enrolment.Status.CONFIRMED, "Réalisée", Enrolment.Status.COMPLETED, "Annulée", Enrolment.Status.CANCELLED);
    private static final int LONGEST = 100;
    private static final int LONGEST_LINE = 300;

    private final WorkingSet set;
    private final CompanyRows companies;
    private final Namesakes<Enrolment> namesakes;
    private final InstantSource clock;

    TrainingRows(WorkingSet set, CompanyRows companies, Map<String, ImportPlan.Answer> answers, InstantSource clock) {
        this.set = set;
        this.companies = companies;
        namesakes = new Namesakes<>(answers, Enrolment::id, e -> e.contact().email(), TrainingRows::label, "session");
        this.clock = clock;
    }

    RowOutcome session(Cells cells) {
        String reference = cells.bounded("reference", LONGEST);
        if (reference.isEmpty()) {
            throw Cells.rejected("La session n'a pas de référence.");
        }
        TrainingSession known = set.session(reference).orElse(null);
        TrainingSession base = known != null ? known : new TrainingSession(Ids.next(clock.instant()), reference, "", Modality.FACE_TO_FACE,
                null, null, BigDecimal.ZERO, BigDecimal.ZERO, "", "", "", List.of());
        LocalDate startsOn = cells.date("date debut", base.startsOn());
        LocalDate endsOn = cells.date("date fin", base.endsOn());
        cells.requireOrder("date debut", startsOn, "date fin", endsOn);
        return set.outcome(known, new TrainingSession(base.id(), base.reference(),
                cells.boundedOr("intitule", LONGEST_LINE, base.title()), cells.choice("modalite", MODALITIES, base.modality()), startsOn,
                endsOn, cells.number("duree en heures", base.hours()), cells.number("duree en jours", base.days()),
                cells.boundedOr("lieu", LONGEST_LINE, base.place()), cells.boundedOr("lien de connexion", LONGEST_LINE,
                        base.connectionLink()), cells.boundedOr("organisateur", LONGEST_LINE, base.organiser()),
                slots(cells, base.slots())).inOrder());
    }

    /** Returns the half-days with the row's, which takes the place of the one that begins at the same time. */
    private static List<Slot> slots(Cells cells, List<Slot> known) {
        LocalDate day = cells.date("jour", null);
        LocalTime startsAt = cells.time("heure de debut");
        LocalTime endsAt = cells.time("heure de fin");
        if (day == null && startsAt == null && endsAt == null) {
            return known;
        }
        if (day == null || startsAt == null || endsAt == null) {
            throw Cells.rejected("Une demi-journée a un jour, une heure de début et une heure de fin.");
        }
        if (!endsAt.isAfter(startsAt)) {
            throw Cells.rejected("La demi-journée du " + Dates.shown(day) + " finit avant de commencer.");
        }
        String before = known.stream().filter(s -> at(s, day, startsAt)).map(Slot::content).findFirst().orElse("");
        var slots = new ArrayList<Slot>(known.stream().filter(s -> !at(s, day, startsAt)).toList());
        var read = new Slot(day, startsAt, endsAt, cells.textOr("contenu", before));
        if (slots.stream().anyMatch(read::overlaps)) {
            throw Cells.rejected("La demi-journée du " + Dates.shown(day) + " en chevauche une autre de la même session.");
        }
        slots.add(read);
        return slots;
    }

    private static boolean at(Slot slot, LocalDate day, LocalTime startsAt) {
        return day.equals(slot.day()) && startsAt.equals(slot.startsAt());
    }

    RowOutcome enrolment(Cells cells) {
        String reference = cells.bounded("session", LONGEST);
        TrainingSession session = set.session(reference).orElseThrow(() -> Cells.rejected(reference.isEmpty()
                ? "La session n'est pas nommée." : "La session «\u00a0" + reference + "\u00a0» n'est pas connue\u00a0: importez d'abord "
                + "les sessions."));
        PersonName typed = cells.person("", null);
        if (typed.lastName().isEmpty()) {
            throw Cells.rejected("Le participant n'est pas nommé.");
        }
        Enrolment known = find(cells, session.id(), typed).orElse(null);
        Enrolment base = known != null ? known : new Enrolment(Ids.next(clock.instant()), session.id(), typed, ContactDetails.NONE,
                PostalAddress.NONE, null, "", Enrolment.Status.PENDING, false, BigDecimal.ZERO);
        PersonName name = new PersonName(typed.title() == null ? base.participant().title() : typed.title(), base.participant().lastName(),
                base.participant().firstName());
        var read = new Enrolment(base.id(), base.sessionId(), name, cells.contact("", "e mail", "portable", base.contact()),
                cells.address("", base.address()), base.companyId(), cells.boundedOr("bon de commande", LONGEST, base.orderReference()),
                cells.choice("statut de l inscription", STATUSES, base.status()), cells.yes("reglee", base.paid()),
                cells.number("heures suivies", base.hoursAttended()));
        return set.outcome(known, new Enrolment(read.id(), read.sessionId(), read.participant(), read.contact(), read.address(),
                company(cells, base.companyId()), read.orderReference(), read.status(), read.paid(), read.hoursAttended()));
    }

    private @Nullable UUID company(Cells cells, @Nullable UUID known) {
        if (cells.text("entreprise").isEmpty()) {
            return known;
        }
        CompanyRows.Draft company = companies.named(cells);
        companies.keep(company);
        return company.company().id();
    }

    private Optional<Enrolment> find(Cells cells, UUID sessionId, PersonName name) {
        return namesakes.find(cells, name, set.owned(sessionId, Enrolment.class).stream()
                .filter(e -> e.participant().identity().equals(name.identity())).toList());
    }

    private static String label(Enrolment e) {
        return e.participant().lastFirst() + (e.contact().email() == null ? "" : ", " + e.contact().email());
    }
}
