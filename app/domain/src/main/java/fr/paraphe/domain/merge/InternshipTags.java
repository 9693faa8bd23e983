package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.count;
import static fr.paraphe.domain.merge.TagValue.day;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tags of the group «Stage» (4.2). */
final class InternshipTags {
    /** The internship, when the document is about one. */
    static final Part<Internship> INTERNSHIP = file -> file instanceof InternshipFile found ? found.internship() : null;

    private InternshipTags() {}

    static List<MergeTag> all() {
        return Stream.concat(schedule().stream(), content().stream()).toList();
    }

    private static List<MergeTag> schedule() {
        return List.of(
                tag("Stage_DateDebut", "Date de début", "startsOn", i -> day(i.schedule().startsOn())),
                tag("Stage_DateFin", "Date de fin", "endsOn", i -> day(i.schedule().endsOn())),
                tag("Stage_DureeSemaines", "Durée en semaines", "endsOn", i -> count(length(i).weeks())),
                tag("Stage_DureeJours", "Jours de présence effective", "days", i -> count(length(i).days())),
                tag("Stage_DureeHeures", "Heures de présence effective", "hours", i -> count(length(i).hours())),
                tag("Stage_DureeMois", "Durée en mois", "days", InternshipTags::months),
                tag("Stage_HeuresHebdo", "Durée hebdomadaire", "weeklyHours", InternshipTags::weeklyHours),
                tag("Stage_Horaires", "Tableau des horaires", "timetable", i -> text(i.schedule().timetable())),
                tag("Stage_JoursPresence", "Jours de présence", "timetable", i -> text(i.schedule().timetable())),
                tag("Stage_NuitDimancheFerie", "Présence nuit, dimanche, jour férié", "nightSundayHoliday",
                        i -> orNone(i.schedule().nightSundayHoliday())),
                tag("Stage_Teletravail", "Télétravail", "remoteWork", i -> text(i.schedule().remoteWork())));
    }

    private static List<MergeTag> content() {
        return List.of(
                tag("Stage_Sujet", "Sujet du stage", "subject", i -> text(i.content().subject())),
                tag("Stage_Type", "Obligatoire / facultatif / PFMP / observation", "type", i -> text(i.content().type())),
                tag("Stage_Activites", "Activités confiées", "activities", i -> text(i.content().activities())),
                tag("Stage_Competences", "Compétences à acquérir", "skills", i -> text(i.content().skills())),
                tag("Stage_Encadrement", "Modalités d'encadrement et de suivi", "supervision", i -> text(i.content().supervision())),
                tag("Stage_Absences", "Autorisations d'absence", "absences", i -> text(i.content().absences())),
                tag("Stage_Validation", "Modalités de validation", "validation", i -> text(i.content().validation())),
                tag("Stage_Avantages", "Avantages (restauration, transport, hébergement)", "benefits", i -> text(i.content().benefits())),
                tag("Stage_Confidentialite", "Confidentialité", "confidentiality", i -> text(i.content().confidentiality())),
                tag("Stage_Interruptions", "Périodes d'interruption", "interruptions", i -> text(i.particulars().interruptions())),
                tag("Stage_ECTS", "Crédits ECTS", "ects", i -> text(i.particulars().ects())),
                tag("Stage_TravauxReglementes", "Travaux réglementés (mineurs)\u00a0: dérogation", "regulatedWork",
                        i -> text(i.particulars().regulatedWork())),
                tag("Stage_Transport", "Transport et hébergement", "transport", i -> text(i.particulars().transport())));
    }

    private static MergeTag tag(String code, String label, String field, Function<Internship, TagValue> value) {
        return new MergeTag(code, label, "Stage", "internship." + field, INTERNSHIP.read(value));
    }

    private static InternshipLength length(Internship internship) {
        return new InternshipLength(internship.schedule());
    }

    private static TagValue months(Internship internship) {
        var months = length(internship).months();
        return months.signum() == 0 ? TagValue.EMPTY : new TagValue.Count(months);
    }

    private static TagValue weeklyHours(Internship internship) {
        var hours = internship.schedule().weeklyHours();
        return hours.signum() == 0 ? TagValue.EMPTY : text(FrenchText.hours(hours));
    }

    /** Nothing entered means that there is none, which the catalogue has printed in full (4.2). */
    private static TagValue orNone(String text) {
        return text(text.isBlank() ? "Néant" : text);
    }
}
