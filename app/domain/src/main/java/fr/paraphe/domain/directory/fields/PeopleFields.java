package fr.paraphe.domain.directory.fields;

import static fr.paraphe.domain.directory.fields.CommonFields.address;
import static fr.paraphe.domain.directory.fields.CommonFields.day;
import static fr.paraphe.domain.directory.fields.CommonFields.email;
import static fr.paraphe.domain.directory.fields.CommonFields.field;
import static fr.paraphe.domain.directory.fields.CommonFields.firstName;
import static fr.paraphe.domain.directory.fields.CommonFields.landline;
import static fr.paraphe.domain.directory.fields.CommonFields.lastName;
import static fr.paraphe.domain.directory.fields.CommonFields.lines;
import static fr.paraphe.domain.directory.fields.CommonFields.mobile;
import static fr.paraphe.domain.directory.fields.CommonFields.reference;
import static fr.paraphe.domain.directory.fields.CommonFields.section;
import static fr.paraphe.domain.directory.fields.CommonFields.text;
import static fr.paraphe.domain.directory.fields.CommonFields.title;
import static fr.paraphe.domain.directory.fields.CommonFields.yes;

import fr.paraphe.domain.directory.Student.Status;
import fr.paraphe.domain.directory.fields.Field.Choice;
import fr.paraphe.domain.shared.Words;
import java.util.List;

/** The fields of the school and of its people (03, «People and structure»). */
final class PeopleFields {
    static final Words IDENTITY = new Words("Identité", "Identity");
    private static final Words SCHOOLING = new Words("Scolarité", "Schooling");
    private static final Words SUPPORT = new Words("Assistance", "Support");

    private PeopleFields() {}

    static List<Section> student() {
        return List.of(
                section(IDENTITY, "Identité", "Identity", List.of(title("name"), lastName("name"),
                        text("details.usageName", "Nom d'usage", "Usage name"), firstName("name"),
                        text("details.otherFirstNames", "Autres prénoms", "Other first names"),
                        day("birthDate", "Date de naissance", "Date of birth"),
                        text("birthPlace", "Lieu de naissance", "Place of birth"), sex(),
                        text("nationality", "Nationalité", "Nationality"))),
                section(IDENTITY, "Coordonnées", "Contact details", List.of(email(),
                        field("details.personalEmail", "E-mail personnel", "Personal e-mail", FieldKind.EMAIL), mobile(), landline())),
                section(IDENTITY, "Adresse", "Address", address("address")),
                section(SCHOOLING, "Scolarité", "Schooling", List.of(field("ine", "INE", "INE", FieldKind.INE),
                        text("details.internalNumber", "Numéro interne", "Internal number"),
                        reference("classGroupId", "Promotion", "Class", ReferenceTo.CLASS_GROUP), status(),
                        day("leftOn", "Sorti de l'établissement le", "Left the institution on"))),
                section(SCHOOLING, "Couverture sociale et assurance", "Social cover and insurance", List.of(
                        text("cover.scheme", "Régime de sécurité sociale", "Social security scheme"),
                        text("cover.fund", "Caisse d'assurance maladie", "Health insurance fund"),
                        text("cover.liabilityInsurance", "Assurance responsabilité civile", "Liability insurance"))));
    }

    static List<Section> guardian() {
        return List.of(
                section(IDENTITY, "Responsable", "Guardian", List.of(title("name"), lastName("name"), firstName("name"),
                        text("relationship", "Lien de parenté", "Relationship"),
                        Field.choice("rank", new Words("Rang", "Rank"), List.of(new Choice(1, "Responsable 1", "Guardian 1"),
                                new Choice(2, "Responsable 2", "Guardian 2"))),
                        yes("parentalAuthority", "Autorité parentale", "Parental authority"),
                        yes("receivesMail", "Reçoit le courrier", "Receives mail"))),
                section(IDENTITY, "Coordonnées", "Contact details", List.of(email(), mobile(), landline())),
                section(IDENTITY, "Adresse", "Address", address("address")));
    }

    static List<Section> staffMember() {
        return List.of(
                section(IDENTITY, "Identité", "Identity", List.of(title("name"), lastName("name"), firstName("name"),
                        text("jobTitle", "Fonction", "Job title"))),
                section(IDENTITY, "Coordonnées", "Contact details", List.of(email(), mobile(), landline())),
                section(IDENTITY, "Signature", "Signing", List.of(
                        yes("representative", "Peut signer au nom de l'établissement", "May sign for the institution"),
                        text("signatoryTitle", "Qualité du signataire", "Signatory title"))));
    }

    static List<Section> classGroup() {
        return List.of(
                section(IDENTITY, "Promotion", "Class", List.of(field("name", "Nom", "Name", FieldKind.NAME).mandatory(),
                        text("level", "Niveau", "Level"),
                        reference("mainTeacherId", "Professeur principal", "Main teacher", ReferenceTo.STAFF_MEMBER))),
                section(IDENTITY, "Formation", "Programme", List.of(text("programme", "Formation", "Programme"),
                        text("diploma", "Diplôme préparé", "Qualification"),
                        field("yearlyHours", "Heures d'enseignement par an", "Teaching hours a year", FieldKind.WHOLE),
                        text("rncpCode", "Code RNCP", "RNCP code"))));
    }

    static List<Section> institution() {
        return List.of(
                section(IDENTITY, "Établissement", "Institution", List.of(text("name", "Nom", "Name").mandatory(),
                        field("uai", "UAI", "UAI", FieldKind.UAI),
                        field("siret", "SIRET", "SIRET", FieldKind.SIRET),
                        text("activityNumber", "Numéro de déclaration d'activité", "Activity declaration number"),
                        text("academy", "Académie", "Education authority"),
                        field("schoolYear", "Année scolaire", "School year", FieldKind.NAME))),
                section(IDENTITY, "Coordonnées", "Contact details", List.of(field("phone", "Téléphone", "Phone", FieldKind.PHONE),
                        field("email", "E-mail", "E-mail", FieldKind.EMAIL), text("website", "Site internet", "Website"))),
                section(IDENTITY, "Adresse", "Address", address("address")),
                section(SUPPORT, "Assistance", "Support", List.of(field("support.phone", "Téléphone", "Phone", FieldKind.PHONE),
                        field("support.email", "E-mail", "E-mail", FieldKind.EMAIL), text("support.hours", "Horaires", "Hours"))));
    }

    static List<Section> absence() {
        return List.of(section(IDENTITY, "Absence", "Absence", List.of(
                reference("studentId", "Étudiant", "Student", ReferenceTo.STUDENT).mandatory(),
                field("startsAt", "Début", "Start", FieldKind.MOMENT).mandatory(), field("endsAt", "Fin", "End", FieldKind.MOMENT),
                text("reason", "Motif", "Reason"), yes("justified", "Justifiée", "Justified"))));
    }

    static List<Section> missionOrder() {
        return List.of(section(IDENTITY, "Ordre de mission", "Mission order", List.of(
                reference("staffMemberId", "Personnel", "Staff member", ReferenceTo.STAFF_MEMBER).mandatory(),
                text("purpose", "Objet", "Purpose").mandatory(),
                text("place", "Lieu", "Place"), field("departsAt", "Départ", "Departure", FieldKind.MOMENT),
                field("returnsAt", "Retour", "Return", FieldKind.MOMENT),
                text("transport", "Moyen de transport", "Means of transport"),
                lines("expenses", "Frais pris en charge", "Expenses covered"))));
    }

    static List<Section> callNote() {
        return List.of(section(IDENTITY, "Appel", "Call", List.of(
                field("heldAt", "Date et heure", "Date and time", FieldKind.MOMENT).mandatory(),
                field("partner", "Avec qui", "With whom", FieldKind.NAME).mandatory(), lines("note", "Note", "Note"))));
    }

    private static Field sex() {
        return Field.choice("sex", new Words("Sexe", "Sex"), List.of(new Choice("", "", ""), new Choice("F", "Féminin", "Female"),
                new Choice("M", "Masculin", "Male")));
    }

    private static Field status() {
        return Field.choice("details.status", new Words("Statut", "Status"), List.of(new Choice(null, "", ""),
                new Choice(Status.PUPIL, "Scolaire", "Pupil"),
                new Choice(Status.STUDENT, "Étudiant", "Student"), new Choice(Status.APPRENTICE, "Apprenti", "Apprentice"),
                new Choice(Status.CONTINUING_EDUCATION, "Stagiaire de la formation continue", "Continuing education trainee")));
    }
}
