package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.phone;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.TrainingSession.Slot;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags of a training session and of its participant (4.2). */
final class TrainingTags {
    private static final String GROUP = "Formation et session";
    private static final Part<TrainingSession> SESSION = file -> file instanceof TrainingFile found ? found.session() : null;
    private static final Part<Enrolment> ENROLMENT = file -> file instanceof TrainingFile found ? found.enrolment() : null;

    private TrainingTags() {}

    static List<MergeTag> all() {
        return Stream.concat(session(), participant()).toList();
    }

    private static Stream<MergeTag> session() {
        return Stream.of(
                tag("Session_Ref", "Référence de session", "reference", s -> text(s.reference())),
                tag("Session_Titre", "Intitulé de l'action", "title", s -> text(s.title())),
                // The directory records neither what kind of action L. 6313-1 makes of a session nor its price yet.
                tag("Session_Nature", "Nature de l'action (L. 6313-1)", "modality", s -> TagValue.EMPTY),
                tag("Session_Prix", "Prix HT / TVA / TTC", "reference", s -> TagValue.EMPTY),
                tag("Session_Modalite", "Modalité de la session", "modality", s -> text(modality(s.modality()))),
                tag("Session_Dates", "Dates de la session", "slots", s -> text(dates(s))),
                tag("Session_Periode", "Période de la session", "startsOn", s -> text(FrenchText.period(s.startsOn(), s.endsOn()))),
                tag("Session_DureeHeures", "Durée de la session", "hours", TrainingTags::length),
                tag("Session_Lieu", "Lieu de la session", "place", s -> text(s.place())));
    }

    private static Stream<MergeTag> participant() {
        return Stream.of(
                enrolled("Session_Commande", "Référence de la commande", "orderReference", e -> text(e.orderReference())),
                enrolled("Session_HeuresRealisees", "Heures réalisées", "hoursAttended",
                        e -> e.hoursAttended().signum() == 0 ? TagValue.EMPTY : text(FrenchText.hours(e.hoursAttended()))),
                enrolled("Part_Civilite", "Civilité du participant", "participant", e -> PersonTags.title(e.participant())),
                enrolled("Part_NomPrenom", "Participant", "participant", e -> text(e.participant().lastFirst())),
                enrolled("Part_Adresse", "Adresse du participant", "address", e -> text(e.address().lines())),
                enrolled("Part_Courriel", "E-mail du participant", "contact", e -> PersonTags.email(e.contact())),
                enrolled("Part_Mobile", "Mobile du participant", "contact", e -> phone(e.contact().mobile(), true)),
                // What the participant has learnt is not recorded yet.
                enrolled("Part_Resultat", "Résultat des acquis", "status", e -> TagValue.EMPTY));
    }

    private static MergeTag tag(String code, String label, String field, Function<TrainingSession, TagValue> value) {
        return new MergeTag(code, label, GROUP, "trainingSession." + field, SESSION.read(value));
    }

    private static MergeTag enrolled(String code, String label, String field, Function<Enrolment, TagValue> value) {
        return new MergeTag(code, label, GROUP, "enrolment." + field, ENROLMENT.read(value));
    }

    private static String modality(TrainingSession.Modality modality) {
        return switch (modality) {
            case FACE_TO_FACE -> "présentiel";
            case VIRTUAL_CLASS -> "classe virtuelle";
            case E_LEARNING -> "formation en ligne";
            case PATHWAY -> "cursus";
        };
    }

    /** Returns a line for each half-day or, before they are known, the period. */
    private static String dates(TrainingSession session) {
        if (session.slots().isEmpty()) {
            return FrenchText.period(session.startsOn(), session.endsOn());
        }
        return session.inOrder().slots().stream().map(TrainingTags::line).collect(Collectors.joining("\n"));
    }

    private static String line(Slot slot) {
        String day = slot.day() == null ? "date à fixer" : FrenchText.longDate(slot.day());
        String content = slot.content().isBlank() ? "" : FrenchText.NO_BREAK_SPACE + ": " + slot.content();
        LocalTime start = slot.startsAt();
        LocalTime end = slot.endsAt();
        return start == null || end == null ? day + content : day + ", " + FrenchText.hours(start, end) + content;
    }

    /** Returns «6 h 00 (0,85 j)»: the hours, then the days in brackets when they are known. */
    private static TagValue length(TrainingSession session) {
        if (session.hours().signum() == 0) {
            return TagValue.EMPTY;
        }
        String hours = FrenchText.hours(session.hours());
        return text(session.days().signum() == 0 ? hours
                : hours + " (" + FrenchText.number(session.days()) + FrenchText.NO_BREAK_SPACE + "j)");
    }
}
