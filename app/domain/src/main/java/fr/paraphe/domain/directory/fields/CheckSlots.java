package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.TrainingSession.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in a training session: its dates, and half-days that end before they begin or are held at the same time. */
final class CheckSlots {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);

    private CheckSlots() {}

    static void session(TrainingSession session, List<Fault> faults) {
        CheckRecord.order(session.startsOn(), session.endsOn(), "endsOn", faults);
        List<Slot> slots = session.slots();
        for (int i = 0; i < slots.size(); i++) {
            String prefix = "slots[" + i + "].";
            CheckRecord.required(session, prefix, FieldCatalogue.slot(), faults);
            slot(session, slots.get(i), prefix, faults);
            overlap(slots, i, prefix, faults);
        }
    }

    private static void slot(TrainingSession session, Slot slot, String prefix, List<Fault> faults) {
        LocalTime start = slot.startsAt();
        LocalTime end = slot.endsAt();
        if (start != null && end != null && !end.isAfter(start)) {
            faults.add(new Fault(prefix + "endsAt", "La demi-journée se termine avant d'avoir commencé\u00a0: de " + TIME.format(start)
                    + " à " + TIME.format(end) + ".", true));
        }
        LocalDate day = slot.day();
        LocalDate first = session.startsOn();
        LocalDate last = session.endsOn();
        if (day != null && ((first != null && day.isBefore(first)) || (last != null && day.isAfter(last)))) {
            faults.add(new Fault(prefix + "day", "Cette date est en dehors de la session.", false));
        }
    }

    private static void overlap(List<Slot> slots, int place, String prefix, List<Fault> faults) {
        Optional<Slot> other = slots.subList(0, place).stream().filter(slots.get(place)::overlaps).findFirst();
        other.ifPresent(slot -> faults.add(new Fault(prefix + "startsAt", "Cette demi-journée en chevauche une autre, " + words(slot)
                + "\u00a0: changez l'une des deux.", true)));
    }

    /** Returns «le 12/03/2026 de 09:00 à 12:00». */
    static String words(Slot slot) {
        String day = slot.day() == null ? "…" : DAY.format(slot.day());
        return "le " + day + " de " + time(slot.startsAt()) + " à " + time(slot.endsAt());
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "…" : TIME.format(time);
    }
}
