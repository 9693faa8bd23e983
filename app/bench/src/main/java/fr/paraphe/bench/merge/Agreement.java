package fr.paraphe.bench.merge;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The shipped «Convention de stage» of fictitious students, no two of the same name in a row: what every renderer is given. */
public final class Agreement {
    private static final List<String> FIRST = List.of("Maureen", "Yanis", "Chloé", "Léo", "Inès", "Noé", "Apolline", "Gaël");
    private static final List<String> LAST = List.of("Audouin", "Çelik", "L'Haÿ", "Brûlé", "Martin-Œuvrard", "Nguyen", "Faÿ");
    private static final PostalAddress TOWN = new PostalAddress("12 rue des Lilas", "75012", "Paris", "");
    private static final LocalDate SENT = LocalDate.of(2026, 1, 5);

    private final TagCatalogue catalogue = TagCatalogue.standard();
    private final DocumentTemplate template = ShippedTemplates.agreement();
    private final Set<SignatoryRole> roles =
            template.roles().stream().map(TemplateRole::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(SignatoryRole.class)));

    /** Returns the text of the template. */
    public String html() {
        return template.page();
    }

    /** Returns who signs. */
    public Set<SignatoryRole> roles() {
        return roles;
    }

    /** Returns the values of the agreement of that number, 0 or more. */
    public MergeValues values(int number) {
        InternshipFile file = file(number);
        var signatories = SignatoryResolution.all(template.roles(), file);
        String reference = "CONV-2026-%05d".formatted(number);
        return new RecordValues(catalogue, new MergeContext(file, reference, SENT, SENT.plusDays(30), signatories));
    }

    private static InternshipFile file(int number) {
        Institution campus = new Institution(id(1), "Campus des Tilleuls", "9990001X", "00000012500013", TOWN, "+33199000001",
                "contact@campus.example", "https://campus.example", "Paris", "2025-2026", false, "", Institution.Support.NONE);
        ClassGroup group = new ClassGroup(id(2), "DESIGN 1", "BTS Design graphique, première année", "BTS Design graphique", 600, "", "",
                null);
        Company company = new Company(id(4), "Agence Bellevue", "SARL", "73282932000074", "7410Z", "Conseil en communication visuelle",
                TOWN, "+33199000002", "agence@bellevue.example", Company.Profile.NONE, List.of());
        Student student = student(number, group.id());
        CompanyContact head = new CompanyContact(id(5), company.id(), new PersonName("Monsieur", "Aclan", "Paul"), "Gérant",
                reached("paul.aclan@bellevue.example"), ContactRights.signing(true));
        CompanyContact tutor = new CompanyContact(id(6), company.id(), new PersonName("Madame", "Ploum", "Diane"), "Directrice artistique",
                reached("diane.ploum@bellevue.example"), ContactRights.signing(true));
        StaffMember teacher = new StaffMember(id(7), new PersonName("Madame", "Huchon", "Colette"), "Professeure de design",
                reached("colette.huchon@campus.example"), false, "");
        StaffMember principal = new StaffMember(id(8), new PersonName("Madame", "Lalande", "Monique"), "Directrice",
                reached("monique.lalande@campus.example"), true, "Directrice du campus");
        Internship internship = new Internship(id(1_000L + number), student.id(), company.id(), head.id(), tutor.id(), teacher.id(),
                principal.id(), schedule(), content(), new Internship.Stipend(new BigDecimal("4.50"), "virement mensuel"),
                        Internship.Particulars.NONE);
        return new InternshipFile(campus, internship, student, group, null, company, head, tutor, teacher, principal);
    }

    private static Student student(int number, UUID groupId) {
        PersonName name = new PersonName("Madame", LAST.get(number % LAST.size()), FIRST.get(number % FIRST.size()));
        return new Student(id(10_000L + number), name, "999123456AB", LocalDate.of(2005, 3, 1).plusDays(number % 300),
                "L'Haÿ-les-Roses", "F", "française", TOWN, reached("etudiant%d@ecole.example".formatted(number)), groupId,
                new Student.SocialCover("régime général", "CPAM de Paris", "Assurance Exemple, n° 42"), List.of(), null,
                        Student.Details.NONE);
    }

    private static Internship.Schedule schedule() {
        return new Internship.Schedule(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 26), 595, 85, BigDecimal.valueOf(35),
                "Du lundi au vendredi, de 9 h à 12 h 30 et de 13 h 30 à 17 h", "", "Un jour par semaine à partir du deuxième mois");
    }

    private static Internship.Content content() {
        return new Internship.Content("Obligatoire", "Refonte de l’identité visuelle d’une association de quartier",
                "Recherche documentaire et planches d’inspiration.\nMaquettes d’affiches et de programmes.\nSuivi d’impression.",
                "Composer une page. Préparer un fichier pour l’impression. Présenter et défendre une proposition graphique.",
                "Un point chaque lundi avec la maîtresse de stage ; une visite de l’enseignante au bout d’un mois.",
                "Rapport de vingt pages et soutenance devant deux enseignants", "Sur demande, deux jours à l’avance",
                "Titres-restaurant, moitié de l’abonnement de transport", "Les maquettes non publiées restent confidentielles", "Studio");
    }

    private static ContactDetails reached(String email) {
        return new ContactDetails(email, "+33639980001", "+33199000003", null);
    }

    private static UUID id(long number) {
        return new UUID(0x7000L, number);
    }
}
