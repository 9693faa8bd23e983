package fr.paraphe.domain.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Builds the file of each kind of record for tests, with the same fictitious people: a usual campus, or an extreme one of very long
 * names full of apostrophes and accents, of a foreign company and of much that nobody entered.
 */
public final class RecordFixtures {
    /** A last name of sixty characters with everything that French puts in one. */
    public static final String LONG_NAME = "D'Œuvre-L'Haÿ de la Croix-Çelik Ÿvon Saint-Cœur d'Aÿ-Brûlé-X";

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private final InternshipFile internship;
    private final boolean complete;

    private RecordFixtures(InternshipFile internship, boolean complete) {
        this.internship = internship;
        this.complete = complete;
    }

    /** Returns the usual campus, whose student is a minor and where nothing is missing. */
    public static RecordFixtures usual() {
        return new RecordFixtures(CampusFixtures.minor().hours(462, "35").stipend("4.35").file(), true);
    }

    /** Returns the extreme campus. */
    public static RecordFixtures extreme() {
        CampusFixtures fixture = CampusFixtures.minor().demonstration().tutor(null).stipend("4.35").student(RecordFixtures::extreme)
                .company(RecordFixtures::foreign)
                .content(c -> new Internship.Content("", LONG_NAME, ("Écrire l'œuvre. ".repeat(30) + "\n").repeat(4), "", "", "", "", "",
                        "", ""));
        CompanyContact head = CampusFixtures.contact(fixture.company().id(), "Madame", LONG_NAME, LONG_NAME, null);
        return new RecordFixtures(fixture.head(head).file(), false);
    }

    /** Returns the file of a record of that kind. */
    public RecordFile file(RecordKind kind) {
        return switch (kind) {
            case INTERNSHIP -> internship;
            case WORK_STUDY_CONTRACT -> workStudy(WorkStudyContract.Type.APPRENTICESHIP);
            case ENROLMENT -> training();
            case ABSENCE -> absences();
            case MISSION_ORDER -> mission();
            case STUDENT -> student();
            case COMPANY -> company();
            default -> throw new IllegalArgumentException("no document is about " + kind);
        };
    }

    /** Returns the file of the internship. */
    public InternshipFile internship() {
        return internship;
    }

    /** Returns the file of a contract that began in September. */
    public WorkStudyFile workStudy(WorkStudyContract.Type type) {
        var contract = new WorkStudyContract(UUID.randomUUID(), type, internship.student().id(), internship.company().id(), null, null,
                null, null, complete ? "034-2025-0042" : "", LocalDate.of(2025, 9, 1), complete ? LocalDate.of(2027, 8, 31) : null,
                complete ? "Une semaine au centre, trois en entreprise" : "", complete ? new BigDecimal("1050.5") : BigDecimal.ZERO,
                complete ? "OPCO Exemple" : "");
        return new WorkStudyFile(internship.institution(), contract, internship.student(), internship.classGroup(),
                internship.mainTeacher(), internship.company(), internship.companyHead(), internship.tutor(), internship.referentTeacher(),
                internship.representative());
    }

    /** Returns the file of a session of two half-days attended by an employee of the company. */
    public TrainingFile training() {
        return new TrainingFile(internship.institution(), session(), enrolment(), internship.company(), internship.companyHead(),
                internship.representative());
    }

    /** Returns the file of the same session attended by a private person. */
    public TrainingFile individual() {
        return new TrainingFile(internship.institution(), session(), enrolment(), null, null, internship.representative());
    }

    /** Returns the file of a statement for January, of a morning that was justified and of an absence that goes on. */
    public AbsenceFile absences() {
        UUID student = internship.student().id();
        List<Absence> absences = List.of(
                new Absence(UUID.randomUUID(), student, LocalDateTime.of(2026, 1, 20, 8, 0), null, "", false),
                new Absence(UUID.randomUUID(), student, LocalDateTime.of(2026, 1, 8, 8, 30), LocalDateTime.of(2026, 1, 8, 12, 0),
                        "maladie", true));
        return new AbsenceFile(internship.institution(), internship.student(), internship.classGroup(),
                internship.mainTeacher(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), absences,
                internship.company(), internship.companyHead(), internship.tutor(),
                internship.representative());
    }

    /** Returns the file of a mission of two days. */
    public MissionFile mission() {
        var traveller = new StaffMember(UUID.randomUUID(), new PersonName("Monsieur", complete ? "Brûlé" : LONG_NAME, "Gaël"),
                "Professeur d'œnologie", CampusFixtures.details("gael.brule@campus.example", "+33639980007"), false, "");
        var order = new MissionOrder(UUID.randomUUID(), traveller.id(), complete ? "Visite de stage" : LONG_NAME.repeat(4),
                "L'Haÿ-les-Roses", LocalDateTime.of(2026, 2, 2, 7, 30),
                complete ? LocalDateTime.of(2026, 2, 3, 19, 5) : null, complete ? "train" : "",
                complete ? "Train de seconde classe, deux repas" : "");
        return new MissionFile(internship.institution(), order, traveller, internship.representative());
    }

    /** Returns the file of the student alone. */
    public StudentFile student() {
        return new StudentFile(internship.institution(), internship.student(), internship.classGroup(),
                internship.mainTeacher(), internship.representative());
    }

    /** Returns the file of the company and of its head. */
    public CompanyFile company() {
        return new CompanyFile(internship.institution(), internship.company(), internship.companyHead(), internship.representative());
    }

    private TrainingSession session() {
        var morning = new TrainingSession.Slot(MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), "Composer une page");
        var afternoon = new TrainingSession.Slot(MONDAY, LocalTime.of(13, 30), LocalTime.of(16, 30), "");
        return new TrainingSession(UUID.randomUUID(), complete ? "S-2026-01" : "", complete ? "Mise en page" : LONG_NAME.repeat(2),
                TrainingSession.Modality.FACE_TO_FACE, MONDAY, MONDAY, complete ? BigDecimal.valueOf(6) : BigDecimal.ZERO,
                complete ? new BigDecimal("0.85") : BigDecimal.ZERO, complete ? "Salle 12" : "", "", "",
                complete ? List.of(afternoon, morning) : List.of());
    }

    private Enrolment enrolment() {
        PersonName name = complete ? new PersonName("Monsieur", "Nguyen", "Léo") : new PersonName(null, LONG_NAME, LONG_NAME);
        return new Enrolment(UUID.randomUUID(), UUID.randomUUID(), name, CampusFixtures.details("leo.nguyen@exemple.example", null),
                complete ? new PostalAddress("3 rue Faÿ", "69001", "Lyon", "") : PostalAddress.NONE, null, complete ? "CMD-77" : "",
                Enrolment.Status.COMPLETED, false, complete ? new BigDecimal("5.5") : BigDecimal.ZERO);
    }

    private static Student extreme(Student s) {
        var guardian = new Guardian(UUID.randomUUID(), new PersonName(null, LONG_NAME, LONG_NAME), "", 1, true, false, PostalAddress.NONE,
                ContactDetails.NONE);
        return new Student(s.id(), new PersonName(null, LONG_NAME, LONG_NAME), "", s.birthDate(), "", "", "", PostalAddress.NONE,
                ContactDetails.NONE, s.classGroupId(), Student.SocialCover.NONE, List.of(guardian), null, Student.Details.NONE);
    }

    private static Company foreign(Company c) {
        var address = new PostalAddress("Anspachlaan 1, " + LONG_NAME, "1000", "Brussel", "Belgique");
        return new Company(c.id(), LONG_NAME + " & Zÿnen", "NV", "", "", "", address, "+3225550000", "", Company.Profile.NONE, List.of());
    }
}
