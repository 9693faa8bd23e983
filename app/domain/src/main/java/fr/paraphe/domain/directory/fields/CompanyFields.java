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
import static fr.paraphe.domain.directory.fields.PeopleFields.IDENTITY;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.TrainingSession.Modality;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.fields.Field.Choice;
import java.util.List;

/** The fields of companies and of what is done with them: internships, work-study contracts, sessions, enrolments (03, «Business»). */
final class CompanyFields {
    private static final String FOLLOW_UP = "Suivi";
    private static final String CONTENT = "Contenu";

    private CompanyFields() {}

    static List<Section> company() {
        return List.of(
                new Section(IDENTITY, "Identité", List.of(text("legalName", "Raison sociale").mandatory(), text("profile.acronym", "Sigle"),
                        type(), text("legalForm", "Forme juridique"), Field.of("siret", "SIRET", FieldKind.SIRET),
                        Field.of("nafCode", "Code NAF", FieldKind.NAF), text("activity", "Activité"),
                        Field.of("profile.headcount", "Effectif", FieldKind.WHOLE))),
                new Section(IDENTITY, "Coordonnées", List.of(Field.of("phone", "Téléphone", FieldKind.PHONE),
                        Field.of("email", "E-mail", FieldKind.EMAIL), text("profile.website", "Site internet"))),
                new Section("Lieux", "Siège", address("address")),
                new Section("Lieux", "Lieu de travail, s'il est différent", address("profile.site")));
    }

    static List<Section> contact() {
        return List.of(
                new Section(IDENTITY, "Interlocuteur", List.of(title("name"), lastName("name"), firstName("name"),
                        text("jobTitle", "Fonction"))),
                new Section(IDENTITY, "Coordonnées", List.of(landline(), mobile(), email())),
                new Section(IDENTITY, "Droits", List.of(
                        yes("rights.maySign", "Droit de signer électroniquement les conventions et autres documents contractuels…"),
                        yes("rights.administrator", "Administrateur"), yes("rights.mayEnrol", "Droit d'inscription"),
                        yes("rights.documentAccess", "Accès aux documents"))));
    }

    static List<Section> internship() {
        return List.of(
                new Section(IDENTITY, "Qui", whoWithCompany()),
                new Section(IDENTITY, "Quand", List.of(day("schedule.startsOn", "Début"), day("schedule.endsOn", "Fin"),
                        Field.of("schedule.hours", "Heures de présence", FieldKind.WHOLE),
                        Field.of("schedule.days", "Jours de présence", FieldKind.WHOLE),
                        Field.of("schedule.weeklyHours", "Heures par semaine", FieldKind.DECIMAL),
                        lines("schedule.timetable", "Horaires"), text("schedule.nightSundayHoliday", "Nuit, dimanche, jours fériés"),
                        text("schedule.remoteWork", "Télétravail"))),
                new Section(CONTENT, "Ce que fait le stagiaire", List.of(text("content.type", "Type de stage"),
                        text("content.subject", "Sujet"), lines("content.activities", "Activités confiées"),
                        lines("content.skills", "Compétences à acquérir"), text("content.service", "Service d'accueil"),
                        lines("particulars.place", "Lieu du stage"), lines("particulars.regulatedWork", "Travaux réglementés"))),
                new Section(FOLLOW_UP, "Suivi et conditions", List.of(lines("content.supervision", "Encadrement"),
                        lines("content.validation", "Validation"), lines("content.absences", "Absences autorisées"),
                        lines("content.confidentiality", "Confidentialité"), lines("particulars.interruptions", "Interruptions"),
                        text("particulars.ects", "Crédits ECTS"), text("particulars.transport", "Transport"))),
                new Section(FOLLOW_UP, "Gratification et avantages", List.of(
                        Field.of("stipend.hourlyRate", "Gratification par heure (€)", FieldKind.DECIMAL),
                        text("stipend.paymentMode", "Mode de versement"), lines("content.benefits", "Avantages"))));
    }

    static List<Section> workStudyContract() {
        return List.of(
                new Section(IDENTITY, "Qui", whoWithCompany()),
                new Section(IDENTITY, "Contrat", List.of(
                        Field.choice("type", "Type de contrat", List.of(
                                new Choice(WorkStudyContract.Type.APPRENTICESHIP, "Contrat d'apprentissage"),
                                new Choice(WorkStudyContract.Type.PROFESSIONALISATION, "Contrat de professionnalisation"))),
                        text("contractNumber", "Numéro de contrat"), day("startsOn", "Début"), day("endsOn", "Fin"),
                        lines("rhythm", "Rythme de l'alternance"),
                        Field.of("monthlyPay", "Salaire brut mensuel (€)", FieldKind.DECIMAL), text("opco", "OPCO"))));
    }

    static List<Section> trainingSession() {
        return List.of(new Section(IDENTITY, "Session", List.of(text("reference", "Référence"), text("title", "Intitulé").mandatory(),
                Field.choice("modality", "Modalité", List.of(new Choice(Modality.FACE_TO_FACE, "Présentiel"),
                        new Choice(Modality.VIRTUAL_CLASS, "Classe virtuelle"), new Choice(Modality.E_LEARNING, "E-learning"),
                        new Choice(Modality.PATHWAY, "Cursus"))),
                day("startsOn", "Début"), day("endsOn", "Fin"), Field.of("hours", "Heures par participant", FieldKind.DECIMAL),
                Field.of("days", "Jours par participant", FieldKind.DECIMAL), text("place", "Lieu"),
                text("connectionLink", "Lien de connexion"), text("organiser", "Organisateur"))));
    }

    static List<Section> enrolment() {
        return List.of(
                new Section(IDENTITY, "Participant", List.of(title("participant"), lastName("participant"),
                        firstName("participant"), email(), mobile(), landline())),
                new Section(IDENTITY, "Inscription", List.of(Field.reference("sessionId", "Session", ReferenceTo.SESSION).mandatory(),
                        Field.reference("companyId", "Client (vide\u00a0: particulier)", ReferenceTo.COMPANY),
                        text("orderReference", "Référence de commande"), enrolmentStatus(), yes("paid", "Réglée"),
                        Field.of("hoursAttended", "Heures suivies", FieldKind.DECIMAL))),
                new Section(IDENTITY, "Adresse", address("address")));
    }

    private static List<Field> whoWithCompany() {
        return List.of(Field.reference("studentId", "Étudiant", ReferenceTo.STUDENT).mandatory(),
                Field.reference("companyId", "Entreprise", ReferenceTo.COMPANY).mandatory(),
                Field.reference("companyHeadId", "Responsable d'entreprise", ReferenceTo.CONTACT),
                Field.reference("tutorId", "Maître de stage", ReferenceTo.CONTACT),
                Field.reference("referentTeacherId", "Enseignant référent", ReferenceTo.STAFF_MEMBER),
                Field.reference("representativeId", "Signataire de l'établissement", ReferenceTo.REPRESENTATIVE));
    }

    private static Field type() {
        return Field.choice("profile.type", "Type", List.of(new Choice(Company.Type.PRIVATE, "Entreprise"),
                new Choice(Company.Type.PUBLIC, "Organisme public"), new Choice(Company.Type.ASSOCIATION, "Association"),
                new Choice(Company.Type.INDIVIDUAL, "Particulier")));
    }

    private static Field enrolmentStatus() {
        return Field.choice("status", "État", List.of(new Choice(Enrolment.Status.PENDING, "En attente"),
                new Choice(Enrolment.Status.CONFIRMED, "Confirmée"), new Choice(Enrolment.Status.COMPLETED, "Réalisée"),
                new Choice(Enrolment.Status.CANCELLED, "Annulée")));
    }
}
