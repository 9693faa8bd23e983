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
import static fr.paraphe.domain.directory.fields.PeopleFields.IDENTITY;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.TrainingSession.Modality;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.fields.Field.Choice;
import fr.paraphe.domain.shared.Words;
import java.util.List;

/** The fields of companies and of what is done with them: internships, work-study contracts, sessions, enrolments (03, «Business»). */
final class CompanyFields {
    private static final Words FOLLOW_UP = new Words("Suivi", "Follow-up");
    private static final Words CONTENT = new Words("Contenu", "Content");
    private static final Words PLACES = new Words("Lieux", "Places");

    private static final Words SLOTS = new Words("Demi-journées", "Half-days");

    private CompanyFields() {}

    static List<Section> company() {
        return List.of(
                section(IDENTITY, "Identité", "Identity", List.of(text("legalName", "Raison sociale", "Company name").mandatory(),
                        text("profile.acronym", "Sigle", "Acronym"),
                        type(), text("legalForm", "Forme juridique", "Legal form"), field("siret", "SIRET", "SIRET", FieldKind.SIRET),
                        field("nafCode", "Code NAF", "NAF code", FieldKind.NAF), text("activity", "Activité", "Business"),
                        field("profile.headcount", "Effectif", "Headcount", FieldKind.WHOLE))),
                section(IDENTITY, "Coordonnées", "Contact details", List.of(field("phone", "Téléphone", "Phone", FieldKind.PHONE),
                        field("email", "E-mail", "E-mail", FieldKind.EMAIL), text("profile.website", "Site internet", "Website"))),
                section(PLACES, "Siège", "Head office", address("address")),
                section(PLACES, "Lieu de travail, s'il est différent", "Place of work, if different", address("profile.site")));
    }

    static List<Section> contact() {
        return List.of(
                section(IDENTITY, "Interlocuteur", "Contact", List.of(title("name"), lastName("name"), firstName("name"),
                        text("jobTitle", "Fonction", "Job title"))),
                section(IDENTITY, "Coordonnées", "Contact details", List.of(landline(), mobile(), email())),
                section(IDENTITY, "Droits", "Rights", List.of(
                        yes("rights.maySign", "Droit de signer électroniquement les conventions et autres documents contractuels…",
                                "Right to sign agreements and other contractual documents electronically…"),
                        yes("rights.administrator", "Administrateur", "Administrator"),
                        yes("rights.mayEnrol", "Droit d'inscription", "Enrolment right"),
                        yes("rights.documentAccess", "Accès aux documents", "Access to documents"))));
    }

    static List<Section> internship() {
        return List.of(
                section(IDENTITY, "Qui", "Who", whoWithCompany()),
                section(IDENTITY, "Quand", "When", List.of(day("schedule.startsOn", "Début", "Start"), day("schedule.endsOn", "Fin", "End"),
                        field("schedule.hours", "Heures de présence", "Hours of attendance", FieldKind.WHOLE),
                        field("schedule.days", "Jours de présence", "Days of attendance", FieldKind.WHOLE),
                        field("schedule.weeklyHours", "Heures par semaine", "Hours a week", FieldKind.DECIMAL),
                        lines("schedule.timetable", "Horaires", "Timetable"),
                        text("schedule.nightSundayHoliday", "Nuit, dimanche, jours fériés", "Nights, Sundays, public holidays"),
                        text("schedule.remoteWork", "Télétravail", "Remote work"))),
                section(CONTENT, "Ce que fait le stagiaire", "What the trainee does", List.of(
                        text("content.type", "Type de stage", "Type of internship"),
                        text("content.subject", "Sujet", "Subject"), lines("content.activities", "Activités confiées", "Activities"),
                        lines("content.skills", "Compétences à acquérir", "Skills to acquire"),
                        text("content.service", "Service d'accueil", "Host department"),
                        lines("particulars.place", "Lieu du stage", "Place of the internship"),
                        lines("particulars.regulatedWork", "Travaux réglementés", "Regulated work"))),
                section(FOLLOW_UP, "Suivi et conditions", "Follow-up and conditions", List.of(
                        lines("content.supervision", "Encadrement", "Supervision"),
                        lines("content.validation", "Validation", "Validation"),
                        lines("content.absences", "Absences autorisées", "Authorised absences"),
                        lines("content.confidentiality", "Confidentialité", "Confidentiality"),
                        lines("particulars.interruptions", "Interruptions", "Interruptions"),
                        text("particulars.ects", "Crédits ECTS", "ECTS credits"), text("particulars.transport", "Transport", "Transport"))),
                section(FOLLOW_UP, "Gratification et avantages", "Stipend and benefits", List.of(
                        field("stipend.hourlyRate", "Gratification par heure (€)", "Stipend per hour (€)", FieldKind.DECIMAL),
                        text("stipend.paymentMode", "Mode de versement", "Payment mode"),
                        lines("content.benefits", "Avantages", "Benefits"))));
    }

    static List<Section> workStudyContract() {
        return List.of(
                section(IDENTITY, "Qui", "Who", whoWithCompany()),
                section(IDENTITY, "Contrat", "Contract", List.of(
                        Field.choice("type", new Words("Type de contrat", "Type of contract"), List.of(
                                new Choice(WorkStudyContract.Type.APPRENTICESHIP, "Contrat d'apprentissage", "Apprenticeship contract"),
                                new Choice(WorkStudyContract.Type.PROFESSIONALISATION, "Contrat de professionnalisation",
                                "Professionalisation contract"))),
                        text("contractNumber", "Numéro de contrat", "Contract number"), day("startsOn", "Début", "Start"),
                        day("endsOn", "Fin", "End"),
                        lines("rhythm", "Rythme de l'alternance", "Work-study rhythm"),
                        field("monthlyPay", "Salaire brut mensuel (€)", "Gross monthly pay (€)", FieldKind.DECIMAL),
                        text("opco", "OPCO", "OPCO"))));
    }

    static List<Section> trainingSession() {
        return List.of(section(IDENTITY, "Session", "Session", List.of(text("reference", "Référence", "Reference"),
                text("title", "Intitulé", "Title").mandatory(),
                Field.choice("modality", new Words("Modalité", "Modality"), List.of(
                        new Choice(Modality.FACE_TO_FACE, "Présentiel", "Face to face"),
                        new Choice(Modality.VIRTUAL_CLASS, "Classe virtuelle", "Virtual class"),
                        new Choice(Modality.E_LEARNING, "E-learning", "E-learning"),
                        new Choice(Modality.PATHWAY, "Cursus", "Pathway"))),
                day("startsOn", "Début", "Start"), day("endsOn", "Fin", "End"),
                field("hours", "Heures par participant", "Hours per participant", FieldKind.DECIMAL),
                field("days", "Jours par participant", "Days per participant", FieldKind.DECIMAL), text("place", "Lieu", "Place"),
                text("connectionLink", "Lien de connexion", "Connection link"), text("organiser", "Organisateur", "Organiser"))));
    }

    static List<Section> slot() {
        return List.of(section(SLOTS, "Demi-journée", "Half-day", List.of(day("day", "Date", "Date").mandatory(),
                field("startsAt", "Début", "Start", FieldKind.TIME).mandatory(), field("endsAt", "Fin", "End", FieldKind.TIME).mandatory(),
                text("content", "Contenu", "Content"))));
    }

    static List<Section> enrolment() {
        return List.of(
                section(IDENTITY, "Participant", "Participant", List.of(title("participant"), lastName("participant"),
                        firstName("participant"), email(), mobile(), landline())),
                section(IDENTITY, "Inscription", "Enrolment", List.of(
                        reference("sessionId", "Session", "Session", ReferenceTo.SESSION).mandatory(),
                        reference("companyId", "Client (vide\u00a0: particulier)", "Client (empty: private person)", ReferenceTo.COMPANY),
                        text("orderReference", "Référence de commande", "Order reference"), enrolmentStatus(),
                        yes("paid", "Réglée", "Paid"),
                        field("hoursAttended", "Heures suivies", "Hours attended", FieldKind.DECIMAL))),
                section(IDENTITY, "Adresse", "Address", address("address")));
    }

    private static List<Field> whoWithCompany() {
        return List.of(reference("studentId", "Étudiant", "Student", ReferenceTo.STUDENT).mandatory(),
                reference("companyId", "Entreprise", "Company", ReferenceTo.COMPANY).mandatory(),
                reference("companyHeadId", "Responsable d'entreprise", "Company head", ReferenceTo.SIGNING_CONTACT),
                reference("tutorId", "Maître de stage", "Internship tutor", ReferenceTo.CONTACT),
                reference("referentTeacherId", "Enseignant référent", "Referent teacher", ReferenceTo.STAFF_MEMBER),
                reference("representativeId", "Signataire de l'établissement", "Signatory of the institution", ReferenceTo.REPRESENTATIVE));
    }

    private static Field type() {
        return Field.choice("profile.type", new Words("Type", "Type"), List.of(new Choice(Company.Type.PRIVATE, "Entreprise", "Company"),
                new Choice(Company.Type.PUBLIC, "Organisme public", "Public body"),
                new Choice(Company.Type.ASSOCIATION, "Association", "Association"),
                new Choice(Company.Type.INDIVIDUAL, "Particulier", "Private person")));
    }

    private static Field enrolmentStatus() {
        return Field.choice("status", new Words("État", "Status"), List.of(new Choice(Enrolment.Status.PENDING, "En attente", "Pending"),
                new Choice(Enrolment.Status.CONFIRMED, "Confirmée", "Confirmed"),
                new Choice(Enrolment.Status.COMPLETED, "Réalisée", "Completed"),
                new Choice(Enrolment.Status.CANCELLED, "Annulée", "Cancelled")));
    }
}
