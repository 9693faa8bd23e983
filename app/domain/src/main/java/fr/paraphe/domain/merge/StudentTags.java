package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.day;
import static fr.paraphe.domain.merge.TagValue.phone;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.Student;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The tags of the group «Étudiant» and, since they are of his class, those of «Formation» (4.2). */
final class StudentTags {
    private static final String GROUP = "Étudiant";
    private static final String TRAINING = "Formation et session";
    private static final Part<Student> STUDENT = RecordFile::student;
    private static final Part<ClassGroup> CLASS = RecordFile::classGroup;

    private StudentTags() {}

    static List<MergeTag> all() {
        return List.of(
                tag("Etud_Civilite", "Civilité de l'étudiant", "title", StudentTags::title),
                tag("Etud_Nom", "Nom de famille", "lastName", s -> text(s.name().lastName().toUpperCase(Locale.FRENCH))),
                tag("Etud_NomUsage", "Nom d'usage", "usageName", s -> text(s.details().usageName().toUpperCase(Locale.FRENCH))),
                tag("Etud_Prenom", "Prénom", "firstName", s -> text(s.name().firstName())),
                tag("Etud_Prenoms", "Tous les prénoms", "otherFirstNames", StudentTags::firstNames),
                tag("Etud_NomPrenom", "NOM Prénom", "lastName", s -> text(s.name().lastFirst())),
                tag("Etud_DateNaissance", "Date de naissance", "birthDate", s -> day(s.birthDate())),
                tag("Etud_LieuNaissance", "Lieu de naissance", "birthPlace", s -> text(s.birthPlace())),
                new MergeTag("Etud_Age", "Âge à la date d'envoi", GROUP, "student.birthDate", StudentTags::age),
                tag("Etud_Sexe", "Sexe", "sex", s -> text(s.sex())),
                tag("Etud_Nationalite", "Nationalité", "nationality", s -> text(s.nationality())),
                tag("Etud_INE", "INE", "ine", s -> text(s.ine())),
                tag("Etud_Numero", "Numéro d'étudiant", "internalNumber", s -> text(s.details().internalNumber())),
                tag("Etud_Adresse", "Adresse complète", "address", s -> text(s.address().lines())),
                tag("Etud_Voie", "Voie", "address", s -> text(s.address().street())),
                tag("Etud_CodePostal", "Code postal", "address", s -> text(s.address().postalCode())),
                tag("Etud_Ville", "Ville", "address", s -> text(s.address().city().toUpperCase(Locale.FRENCH))),
                tag("Etud_Pays", "Pays", "address", s -> text(s.address().country())),
                tag("Etud_Courriel", "Adresse e-mail", "email", s -> PersonTags.email(s.contact())),
                tag("Etud_Mobile", "Téléphone mobile", "mobile", s -> phone(s.contact().mobile(), true)),
                tag("Etud_Tel", "Téléphone fixe", "landline", s -> phone(s.contact().landline(), false)),
                training("Etud_Promotion", "Promotion / classe", GROUP, "name", c -> text(c.name())),
                tag("Etud_Regime", "Régime de sécurité sociale", "socialCover", s -> text(s.cover().scheme())),
                tag("Etud_CPAM", "Caisse d'assurance maladie", "socialCover", s -> text(s.cover().fund())),
                tag("Etud_AssuranceRC", "Assurance responsabilité civile (compagnie, n°)", "socialCover",
                        s -> text(s.cover().liabilityInsurance())),
                training("Form_Intitule", "Intitulé complet du cursus", TRAINING, "programme", c -> text(c.programme())),
                training("Form_VolumeHoraire", "Volume horaire annuel ou semestriel", TRAINING, "yearlyHours", StudentTags::yearlyHours),
                training("Form_Diplome", "Diplôme préparé", TRAINING, "diploma", c -> text(c.diploma())),
                training("Form_RNCP", "Code RNCP", TRAINING, "rncpCode", c -> text(c.rncpCode())));
    }

    private static MergeTag tag(String code, String label, String field, Function<Student, TagValue> value) {
        return new MergeTag(code, label, GROUP, "student." + field, STUDENT.read(value));
    }

    private static MergeTag training(String code, String label, String group, String field, Function<ClassGroup, TagValue> value) {
        return new MergeTag(code, label, group, "classGroup." + field, CLASS.read(value));
    }

    private static TagValue title(Student student) {
        String title = student.name().title();
        if (title != null && !title.isBlank()) {
            return new TagValue.Title(title);
        }
        return switch (student.sex()) {
            case "F" -> new TagValue.Title("Madame");
            case "M" -> new TagValue.Title("Monsieur");
            default -> TagValue.EMPTY;
        };
    }

    private static TagValue age(MergeContext context) {
        return STUDENT.read(student -> student.ageOn(context.sentOn())
                .map(years -> text(years + FrenchText.NO_BREAK_SPACE + (years > 1 ? "ans" : "an")))
                .orElse(TagValue.EMPTY)).apply(context);
    }

    /** Returns the usual first name, then the others, separated by commas. */
    private static TagValue firstNames(Student student) {
        String others = student.details().otherFirstNames();
        String usual = student.name().firstName();
        return text(others.isBlank() ? usual : usual + ", " + others.strip().replaceAll("[\\s,]+", ", "));
    }

    private static TagValue yearlyHours(ClassGroup classGroup) {
        int hours = classGroup.yearlyHours();
        return hours == 0 ? TagValue.EMPTY : text(FrenchText.number(java.math.BigDecimal.valueOf(hours)) + FrenchText.NO_BREAK_SPACE + "h");
    }
}
