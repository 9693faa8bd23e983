package fr.paraphe.domain.directory.fields;

import static fr.paraphe.domain.directory.fields.CommonFields.address;
import static fr.paraphe.domain.directory.fields.CommonFields.day;
import static fr.paraphe.domain.directory.fields.CommonFields.email;
import static fr.paraphe.domain.directory.fields.CommonFields.firstName;
import static fr.paraphe.domain.directory.fields.CommonFields.landline;
import static fr.paraphe.domain.directory.fields.CommonFields.lastName;
import static fr.paraphe.domain.directory.fields.CommonFields.lines;
import static fr.paraphe.domain.directory.fields.CommonFields.mobile;
import static fr.paraphe.domain.directory.fields.CommonFields.text;
import static fr.paraphe.domain.directory.fields.CommonFields.title;
import static fr.paraphe.domain.directory.fields.CommonFields.yes;

import fr.paraphe.domain.directory.Student.Status;
import fr.paraphe.domain.directory.fields.Field.Choice;
import java.util.List;

/** The fields of the school and of its people (03, «People and structure»). */
final class PeopleFields {
    static final String IDENTITY = "Identité";

    private PeopleFields() {}

    static List<Section> student() {
        return List.of(
                new Section(IDENTITY, "Identité", List.of(title("name"), lastName("name"),
                        text("details.usageName", "Nom d'usage"), firstName("name"),
                        text("details.otherFirstNames", "Autres prénoms"), day("birthDate", "Date de naissance"),
                        text("birthPlace", "Lieu de naissance"), sex(), text("nationality", "Nationalité"))),
                new Section(IDENTITY, "Coordonnées", List.of(email(),
                        Field.of("details.personalEmail", "E-mail personnel", FieldKind.EMAIL), mobile(), landline())),
                new Section(IDENTITY, "Adresse", address("address")),
                new Section("Scolarité", "Scolarité", List.of(Field.of("ine", "INE", FieldKind.INE),
                        text("details.internalNumber", "Numéro interne"),
                        Field.reference("classGroupId", "Promotion", ReferenceTo.CLASS_GROUP), status(),
                        day("leftOn", "Sorti de l'établissement le"))),
                new Section("Scolarité", "Couverture sociale et assurance", List.of(text("cover.scheme", "Régime de sécurité sociale"),
                        text("cover.fund", "Caisse d'assurance maladie"),
                        text("cover.liabilityInsurance", "Assurance responsabilité civile"))));
    }

    static List<Section> guardian() {
        return List.of(
                new Section(IDENTITY, "Responsable", List.of(title("name"), lastName("name"), firstName("name"),
                        text("relationship", "Lien de parenté"),
                        Field.choice("rank", "Rang", List.of(new Choice(1, "Responsable 1"), new Choice(2, "Responsable 2"))),
                        yes("parentalAuthority", "Autorité parentale"))),
                new Section(IDENTITY, "Coordonnées", List.of(email(), mobile(), landline())),
                new Section(IDENTITY, "Adresse", address("address")));
    }

    static List<Section> staffMember() {
        return List.of(
                new Section(IDENTITY, "Identité", List.of(title("name"), lastName("name"), firstName("name"),
                        text("jobTitle", "Fonction"))),
                new Section(IDENTITY, "Coordonnées", List.of(email(), mobile(), landline())),
                new Section(IDENTITY, "Signature", List.of(yes("representative", "Peut signer au nom de l'établissement"),
                        text("signatoryTitle", "Qualité du signataire"))));
    }

    static List<Section> classGroup() {
        return List.of(
                new Section(IDENTITY, "Promotion", List.of(Field.of("name", "Nom", FieldKind.NAME).mandatory(), text("level", "Niveau"))),
                new Section(IDENTITY, "Formation", List.of(text("programme", "Formation"), text("diploma", "Diplôme préparé"),
                        Field.of("yearlyHours", "Heures d'enseignement par an", FieldKind.WHOLE), text("rncpCode", "Code RNCP"))));
    }

    static List<Section> institution() {
        return List.of(
                new Section(IDENTITY, "Établissement", List.of(text("name", "Nom").mandatory(), Field.of("uai", "UAI", FieldKind.UAI),
                        Field.of("siret", "SIRET", FieldKind.SIRET), text("activityNumber", "Numéro de déclaration d'activité"),
                        text("academy", "Académie"), Field.of("schoolYear", "Année scolaire", FieldKind.NAME))),
                new Section(IDENTITY, "Coordonnées", List.of(Field.of("phone", "Téléphone", FieldKind.PHONE),
                        Field.of("email", "E-mail", FieldKind.EMAIL), text("website", "Site internet"))),
                new Section(IDENTITY, "Adresse", address("address")),
                new Section("Assistance", "Assistance", List.of(Field.of("support.phone", "Téléphone", FieldKind.PHONE),
                        Field.of("support.email", "E-mail", FieldKind.EMAIL), text("support.hours", "Horaires"))));
    }

    static List<Section> absence() {
        return List.of(new Section(IDENTITY, "Absence", List.of(Field.reference("studentId", "Étudiant", ReferenceTo.STUDENT).mandatory(),
                Field.of("startsAt", "Début", FieldKind.MOMENT).mandatory(), Field.of("endsAt", "Fin", FieldKind.MOMENT),
                text("reason", "Motif"), yes("justified", "Justifiée"))));
    }

    static List<Section> missionOrder() {
        return List.of(new Section(IDENTITY, "Ordre de mission", List.of(
                Field.reference("staffMemberId", "Personnel", ReferenceTo.STAFF_MEMBER).mandatory(), text("purpose", "Objet").mandatory(),
                text("place", "Lieu"), Field.of("departsAt", "Départ", FieldKind.MOMENT), Field.of("returnsAt", "Retour", FieldKind.MOMENT),
                text("transport", "Moyen de transport"), lines("expenses", "Frais pris en charge"))));
    }

    private static Field sex() {
        return Field.choice("sex", "Sexe", List.of(new Choice("", ""), new Choice("F", "Féminin"), new Choice("M", "Masculin")));
    }

    private static Field status() {
        return Field.choice("details.status", "Statut", List.of(new Choice(null, ""), new Choice(Status.PUPIL, "Scolaire"),
                new Choice(Status.STUDENT, "Étudiant"), new Choice(Status.APPRENTICE, "Apprenti"),
                new Choice(Status.CONTINUING_EDUCATION, "Stagiaire de la formation continue")));
    }
}
