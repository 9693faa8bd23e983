package fr.paraphe.domain.directory;

import fr.paraphe.domain.directory.change.RecordFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds the file of one internship for tests: fictitious people, complete and without flaw as of {@link #TODAY}, until a test changes
 * something. Every identifier is drawn afresh, so that two fixtures never share a person.
 */
public final class CampusFixtures {
    /** The day on which a clean file is clean. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    /** Noon of that day in Paris. */
    public static final Instant NOW = Instant.parse("2026-01-05T11:00:00Z");

    private static final Instant SEEN = Instant.parse("2025-12-01T08:00:00Z");
    private static final PostalAddress TOWN = new PostalAddress("12 rue des Lilas", "75012", "Paris", "");

    private Institution institution = new Institution(UUID.randomUUID(), "Campus des Tilleuls", "9990001X", "00000012500013", TOWN,
            "+33199000001", "contact@campus.example", "https://campus.example", "Paris", "2025-2026", false, "", Institution.Support.NONE);
    private final ClassGroup classGroup =
            new ClassGroup(UUID.randomUUID(), "DESIGN 1", "BTS Design graphique, première année", "BTS Design graphique", 600, "", "",
                    null);
    private Student student = new Student(UUID.randomUUID(), new PersonName("Madame", "Audouin", "Maureen"), "999123456AB",
            LocalDate.of(2005, 3, 1), "L'Haÿ-les-Roses", "F", "française", TOWN, details("maureen.audouin@ecole.example", "+33639980001"),
            classGroup.id(), new Student.SocialCover("régime général", "CPAM de Paris", "Assurance Exemple, n° 42"), List.of(), null,
                    Student.Details.NONE);
    private Company company = new Company(UUID.randomUUID(), "Agence Bellevue", "SARL", "73282932000074", "7410Z", "Design",
            TOWN, "+33199000002", "agence@bellevue.example", Company.Profile.NONE, List.of());
    private @Nullable CompanyContact head = contact(company.id(), "Monsieur", "Aclan", "Paul", "+33639980002");
    private @Nullable CompanyContact tutor = contact(company.id(), "Madame", "Ploum", "Diane", "+33639980003");
    private @Nullable StaffMember teacher = member("Madame", "Huchon", "Colette", "+33639980004", false);
    private @Nullable StaffMember mainTeacher;
    private @Nullable StaffMember representative = member("Madame", "Lalande", "Monique", "+33639980005", true);
    private Internship.Schedule schedule = new Internship.Schedule(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 27), 140, 20,
            BigDecimal.valueOf(35), "Du lundi au vendredi, 9 h – 17 h", "", "Aucun");
    private Internship.Content content = new Internship.Content("Obligatoire", "Identité visuelle", "Maquettes\nÉpreuves",
            "Composer une page", "Un point chaque semaine", "Rapport et soutenance", "Sur demande", "Titres-restaurant", "Aucune",
            "Studio");
    private Internship.Stipend stipend = Internship.Stipend.NONE;
    private final UUID id = UUID.randomUUID();

    private CampusFixtures() {}

    /** Returns the fixture of an adult student's flawless internship. */
    public static CampusFixtures adult() {
        return new CampusFixtures();
    }

    /** Returns the fixture of a seventeen-year-old student's flawless internship, with her mother as guardian. */
    public static CampusFixtures minor() {
        return new CampusFixtures().born(LocalDate.of(2008, 6, 15)).guardian("+33639980006", true);
    }

    /** Returns contact details with that e-mail and mobile, a landline and a visit to the Space. */
    public static ContactDetails details(@Nullable String email, @Nullable String mobile) {
        return new ContactDetails(email, mobile, null, SEEN);
    }

    /** Returns a contact of that company who may sign. */
    public static CompanyContact contact(UUID companyId, String title, String last, String first, @Nullable String mobile) {
        String email = (first + "." + last + "@bellevue.example").toLowerCase(java.util.Locale.ROOT);
        var name = new PersonName(title, last, first);
        return new CompanyContact(UUID.randomUUID(), companyId, name, "Responsable", details(email, mobile), ContactRights.signing(true));
    }

    /** Changes the birth date. */
    public CampusFixtures born(@Nullable LocalDate day) {
        return student(s -> new Student(s.id(), s.name(), s.ine(), day, s.birthPlace(), s.sex(), s.nationality(), s.address(), s.contact(),
                s.classGroupId(), s.cover(), s.guardians(), s.leftOn(), s.details()));
    }

    /** Gives a guardian of rank 1 with that mobile. */
    public CampusFixtures guardian(@Nullable String mobile, boolean authority) {
        var guardian = new Guardian(UUID.randomUUID(), new PersonName("Madame", "Audouin", "Sarah"), "mère", 1, authority, false, TOWN,
                details("sarah.audouin@famille.example", mobile));
        return student(s -> new Student(s.id(), s.name(), s.ine(), s.birthDate(), s.birthPlace(), s.sex(), s.nationality(), s.address(),
                s.contact(), s.classGroupId(), s.cover(), List.of(guardian), s.leftOn(), s.details()));
    }

    /** Adds a guardian of rank 2, the father, with that mobile. */
    public CampusFixtures secondGuardian(@Nullable String mobile, boolean authority) {
        return student(s -> {
            var father = new Guardian(UUID.randomUUID(), new PersonName("Monsieur", "Audouin", "Marc"), "père", 2, authority, false, TOWN,
                    details("marc.audouin@famille.example", mobile));
            return RecordFields.with(s, "guardians", List.of(s.guardians().getFirst(), father));
        });
    }

    /** Has the guardian of that rank, and no other, receive the mail. */
    public CampusFixtures mailTo(int rank) {
        return student(s -> RecordFields.with(s, "guardians",
                s.guardians().stream().map(g -> RecordFields.with(g, "receivesMail", g.rank() == rank)).toList()));
    }

    /** Changes how the student is reached. */
    public CampusFixtures reached(ContactDetails contact) {
        return student(s -> new Student(s.id(), s.name(), s.ine(), s.birthDate(), s.birthPlace(), s.sex(), s.nationality(), s.address(),
                contact, s.classGroupId(), s.cover(), s.guardians(), s.leftOn(), s.details()));
    }

    /** Makes the student leave on that day. */
    public CampusFixtures left(LocalDate day) {
        return student(s -> new Student(s.id(), s.name(), s.ine(), s.birthDate(), s.birthPlace(), s.sex(), s.nationality(), s.address(),
                s.contact(), s.classGroupId(), s.cover(), s.guardians(), day, s.details()));
    }

    /** Changes the student. */
    public CampusFixtures student(UnaryOperator<Student> change) {
        student = change.apply(student);
        return this;
    }

    /** Names the tutor, or nobody. */
    public CampusFixtures tutor(@Nullable CompanyContact person) {
        tutor = person;
        return this;
    }

    /** Names the head of the company, or nobody. */
    public CampusFixtures head(@Nullable CompanyContact person) {
        head = person;
        return this;
    }

    /** Makes the head of the company the tutor too (T16). */
    public CampusFixtures headIsTutor() {
        return tutor(head);
    }

    /** Names the referent teacher, or nobody. */
    public CampusFixtures teacher(@Nullable StaffMember person) {
        teacher = person;
        return this;
    }

    /** Gives the class the main teacher Inès Moreau. */
    public CampusFixtures mainTeacher() {
        mainTeacher = member("Madame", "Moreau", "Inès", "+33639980008", false);
        return this;
    }

    /** Takes from the representative the right to sign for the institution. */
    public CampusFixtures representativeWithoutRight() {
        representative = member("Madame", "Lalande", "Monique", "+33639980005", false);
        return this;
    }

    /** Names nobody as representative. */
    public CampusFixtures withoutRepresentative() {
        representative = null;
        return this;
    }

    /** Changes the dates. */
    public CampusFixtures dates(@Nullable LocalDate start, @Nullable LocalDate end) {
        return schedule(s -> new Internship.Schedule(start, end, s.hours(), s.days(), s.weeklyHours(), s.timetable(),
                s.nightSundayHoliday(), s.remoteWork()));
    }

    /** Changes the hours of presence in all and a week. */
    public CampusFixtures hours(int hours, String weekly) {
        return schedule(s -> new Internship.Schedule(s.startsOn(), s.endsOn(), hours, 0, new BigDecimal(weekly), s.timetable(),
                s.nightSundayHoliday(), s.remoteWork()));
    }

    /** Changes the schedule. */
    public CampusFixtures schedule(UnaryOperator<Internship.Schedule> change) {
        schedule = change.apply(schedule);
        return this;
    }

    /** Changes what the internship consists of. */
    public CampusFixtures content(UnaryOperator<Internship.Content> change) {
        content = change.apply(content);
        return this;
    }

    /** Changes the stipend, in euros an hour. */
    public CampusFixtures stipend(String rate) {
        stipend = new Internship.Stipend(new BigDecimal(rate), "virement");
        return this;
    }

    /** Changes the company. */
    public CampusFixtures company(UnaryOperator<Company> change) {
        company = change.apply(company);
        return this;
    }

    /** Changes the SIRET. */
    public CampusFixtures siret(String siret) {
        return company(c -> new Company(c.id(), c.legalName(), c.legalForm(), siret, c.nafCode(), c.activity(), c.address(), c.phone(),
                c.email(), c.profile(), c.contacts()));
    }

    /** Makes the base a demonstration base. */
    public CampusFixtures demonstration() {
        Institution i = institution;
        institution = new Institution(i.id(), i.name(), i.uai(), i.siret(), i.address(), i.phone(), i.email(), i.website(), i.academy(),
                i.schoolYear(), true, i.activityNumber(), i.support());
        return this;
    }

    /** Gives the institution that logo. */
    public CampusFixtures logo(String sha256) {
        institution = RecordFields.with(institution, "logo", sha256);
        return this;
    }

    /** Returns the student as this fixture has him now. */
    public Student student() {
        return student;
    }

    /** Returns the company as this fixture has it now. */
    public Company company() {
        return company;
    }

    /** Returns the complete file. */
    public InternshipFile file() {
        var internship = new Internship(id, student.id(), company.id(), head == null ? null : head.id(), tutor == null ? null : tutor.id(),
                teacher == null ? null : teacher.id(), representative == null ? null : representative.id(), schedule, content, stipend,
                        Internship.Particulars.NONE);
        return new InternshipFile(institution, internship, student, classGroup, mainTeacher, company, head, tutor, teacher, representative);
    }

    private static StaffMember member(String title, String last, String first, String mobile, boolean signs) {
        String email = (first + "." + last + "@campus.example").toLowerCase(java.util.Locale.ROOT);
        return new StaffMember(UUID.randomUUID(), new PersonName(title, last, first), signs ? "Directrice" : "Professeure de design",
                details(email, mobile), signs, signs ? "Directrice du campus" : "");
    }
}
