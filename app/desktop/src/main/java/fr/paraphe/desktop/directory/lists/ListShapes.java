package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;

/** The columns of every list of the campus (E06–E10, F221). */
public final class ListShapes {
    private final Messages messages;

    /** Creates the shapes, titled in the language of {@code messages}. */
    public ListShapes(Messages messages) {
        this.messages = messages;
    }

    /** Returns the shape of {@code list}. */
    public ListShape of(CampusList list) {
        return switch (list) {
            case STUDENTS -> students();
            case GUARDIANS -> guardians();
            case CLASS_GROUPS -> classGroups();
            case STAFF -> staff();
            case COMPANIES -> companies();
            case CONTACTS -> contacts();
            case INTERNSHIPS -> internships();
            case CONTRACTS -> contracts();
            case SESSIONS -> sessions();
            case ENROLMENTS -> enrolments();
            case ABSENCES -> absences();
            case MISSIONS -> missions();
            case CHANGES, SHUTTLES -> throw new IllegalArgumentException("acts have no cards");
        };
    }

    private ListShape students() {
        return new ShapeColumns(messages, CampusList.STUDENTS, RecordKind.STUDENT, "")
                .field("lastName", "name.lastName", 140).field("firstName", "name.firstName", 120)
                .field("birthDate", messages.text("directory.list.born"), "birthDate", 95).told("classGroup", classGroup(), 110)
                .field("email", "contact.email", 200).field("mobile", messages.text("directory.list.mobile"), "contact.mobile", 140)
                .field("city", "address.city", 120).unseen().field("status", "details.status", 110).unseen()
                .field("ine", "ine", 120).unseen().told("guardians", messages.text("directory.list.guardians"), 90).unseen()
                .told("internships", messages.text("directory.list.internships"), 70)
                .told("lastSpaceLogin", messages.text("directory.list.last-login"), 140).unseen()
                .field("leftOn", messages.text("directory.list.left"), "leftOn", 100).unseen().shape();
    }

    private ListShape guardians() {
        return new ShapeColumns(messages, CampusList.GUARDIANS, RecordKind.STUDENT, "guardians")
                .field("lastName", "name.lastName", 130).field("firstName", "name.firstName", 110)
                .field("relationship", messages.text("directory.list.relationship"), "relationship", 90).told("student", student(), 180)
                .told("classGroup", classGroup(), 100).field("rank", "rank", 60).unseen().field("email", "contact.email", 190)
                .field("mobile", messages.text("directory.list.mobile"), "contact.mobile", 140).field("city", "address.city", 110).unseen()
                .shape();
    }

    private ListShape classGroups() {
        return new ShapeColumns(messages, CampusList.CLASS_GROUPS, RecordKind.CLASS_GROUP, "")
                .field("name", "name", 140).field("level", "level", 100).field("programme", "programme", 220)
                .field("diploma", "diploma", 200).field("yearlyHours", messages.text("directory.list.yearly-hours"), "yearlyHours", 90)
                .told("mainTeacher", messages.text("directory.list.main-teacher"), 160)
                .told("students", messages.text("directory.list.students"), 90).shape();
    }

    private ListShape staff() {
        return new ShapeColumns(messages, CampusList.STAFF, RecordKind.STAFF_MEMBER, "")
                .field("lastName", "name.lastName", 140).field("firstName", "name.firstName", 120).field("jobTitle", "jobTitle", 160)
                .field("email", "contact.email", 210).field("mobile", messages.text("directory.list.mobile"), "contact.mobile", 140)
                .field("representative", messages.text("directory.list.representative"), "representative", 90)
                .field("signatoryTitle", "signatoryTitle", 130).unseen()
                .told("lastSpaceLogin", messages.text("directory.list.last-login"), 140).unseen().shape();
    }

    private ListShape companies() {
        return new ShapeColumns(messages, CampusList.COMPANIES, RecordKind.COMPANY, "")
                .field("legalName", "legalName", 220).field("type", "profile.type", 110).unseen().field("siret", "siret", 145)
                .field("postalCode", messages.text("directory.list.postcode"), "address.postalCode", 70).field("city", "address.city", 130)
                .field("phone", "phone", 120).field("email", "email", 190).field("nafCode", "nafCode", 80).unseen()
                .told("contacts", messages.text("directory.list.contacts"), 70)
                .told("internships", messages.text("directory.list.internships"), 70).shape();
    }

    /** F221, F222: the columns of the guide, the two telephones apart, and the signing right. */
    private ListShape contacts() {
        return new ShapeColumns(messages, CampusList.CONTACTS, RecordKind.COMPANY, "contacts")
                .field("lastName", messages.text("directory.list.contact"), "name.lastName", 130).field("firstName", "name.firstName", 105)
                .told("company", company(), 130).unseen().field("jobTitle", "jobTitle", 150)
                .field("maySign", messages.text("directory.list.may-sign"), "rights.maySign", 80)
                .field("administrator", "rights.administrator", 130).field("mayEnrol", "rights.mayEnrol", 106)
                .field("documentAccess", messages.text("directory.list.documents"), "rights.documentAccess", 102)
                .field("landline", "contact.landline", 120).field("email", "contact.email", 215)
                .field("mobile", "contact.mobile", 125).unseen().shape();
    }

    private ListShape internships() {
        return new ShapeColumns(messages, CampusList.INTERNSHIPS, RecordKind.INTERNSHIP, "")
                .told("student", student(), 160).told("classGroup", classGroup(), 90).told("company", company(), 170)
                .told("city", messages.text("directory.list.city"), 110).unseen().told("tutor", messages.text("directory.list.tutor"), 140)
                .told("referentTeacher", messages.text("directory.list.teacher"), 140)
                .field("startsOn", "schedule.startsOn", 92).field("endsOn", "schedule.endsOn", 92)
                .field("subject", "content.subject", 180).unseen().told("status", messages.text("directory.list.signature"), 150).shape();
    }

    private ListShape contracts() {
        return new ShapeColumns(messages, CampusList.CONTRACTS, RecordKind.WORK_STUDY_CONTRACT, "")
                .told("student", student(), 170).told("classGroup", classGroup(), 100).told("company", company(), 190)
                .told("tutor", messages.text("directory.list.master"), 150)
                .told("referentTeacher", messages.text("directory.list.teacher"), 150).unseen().field("type", "type", 180)
                .field("startsOn", "startsOn", 95).field("endsOn", "endsOn", 95).field("contractNumber", "contractNumber", 130).unseen()
                .told("signature", messages.text("directory.list.signature"), 150).shape();
    }

    private ListShape sessions() {
        return new ShapeColumns(messages, CampusList.SESSIONS, RecordKind.TRAINING_SESSION, "")
                .field("reference", "reference", 110).field("title", "title", 240).field("modality", "modality", 120)
                .field("startsOn", "startsOn", 95).field("endsOn", "endsOn", 95).field("place", "place", 150)
                .told("enrolments", messages.text("directory.list.enrolments"), 80).shape();
    }

    private ListShape enrolments() {
        return new ShapeColumns(messages, CampusList.ENROLMENTS, RecordKind.ENROLMENT, "")
                .told("session", messages.text("directory.list.session"), 150)
                .told("participant", messages.text("directory.list.participant"), 200).told("company", company(), 200)
                .field("status", "status", 110).field("paid", "paid", 70)
                .told("signature", messages.text("directory.list.signature"), 150).shape();
    }

    private ListShape absences() {
        return new ShapeColumns(messages, CampusList.ABSENCES, RecordKind.ABSENCE, "")
                .told("student", student(), 190).told("classGroup", classGroup(), 110).field("startsAt", "startsAt", 150)
                .field("endsAt", "endsAt", 150).field("reason", "reason", 200).field("justified", "justified", 80)
                .told("signature", messages.text("directory.list.signature"), 150).shape();
    }

    private ListShape missions() {
        return new ShapeColumns(messages, CampusList.MISSIONS, RecordKind.MISSION_ORDER, "")
                .told("staffMember", messages.text("directory.list.staff"), 180).field("purpose", "purpose", 220)
                .field("place", "place", 150).field("departsAt", "departsAt", 150).field("returnsAt", "returnsAt", 150)
                .told("signature", messages.text("directory.list.signature"), 150).shape();
    }

    private String classGroup() {
        return messages.text("directory.list.class");
    }

    private String student() {
        return messages.text("directory.list.student");
    }

    private String company() {
        return messages.text("directory.list.company");
    }
}
