package fr.paraphe.desktop;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A fictitious school: the same people each time, some of them with something missing. */
public final class SampleSchool {
    private static final List<String> LAST = List.of("Barascou", "Berger", "Bertin", "Beyries", "Biane", "Besnier", "Cartier", "Audouin",
            "Delmas", "Étienne", "Faure-Montagnac", "Girardot", "Haddad", "Imbert", "Jourdan", "Kerouédan", "Le Métayer", "Marchand");
    private static final List<String> FIRST = List.of("Lena", "Rémy", "Lahcène", "Yohan", "Cyril", "Amélie", "Pauline", "Maureen",
            "Théo", "Zoé", "Anaïs", "Noé", "Inès", "Hugo", "Maëlle", "Loïc", "Chloé", "Baptiste");
    private static final List<String> FIRMS = List.of("Baseline SARL", "Agence Bellevue", "Menuiserie Coste et Fils", "Hôtel des Remparts",
            "Transports Lacombe", "Pharmacie du Marché", "Garage Ventoux", "Imprimerie Sautel");
    private static final List<String> CLASSES = List.of("2GATL", "1GATL", "TGATL", "BTS CG 1", "BTS SIO 2");

    private SampleSchool() {}

    /** Returns an identifier made of a kind and a number. */
    public static UUID id(int kind, int number) {
        return new UUID(kind, number + 1L);
    }

    /** Returns the institution. */
    public static Institution institution(boolean demonstration) {
        return new Institution(id(1, 0), "Lycée des Tilleuls", "0309999X", "19309999900015", PostalAddress.NONE, "+33466000000",
                "contact@tilleuls.example", "", "Montpellier", "2026-2027", demonstration, "", Institution.Support.NONE);
    }

    /** Returns the head of the institution, who signs last. */
    public static StaffMember head() {
        return staff(0, "Huchon", "Colette", true);
    }

    /** Returns the files of {@code count} internships; every fifth lacks its teacher, every third its tutor's telephone. */
    public static List<InternshipFile> files(int count) {
        return IntStream.range(0, count).mapToObj(SampleSchool::file).toList();
    }

    private static InternshipFile file(int n) {
        var group = new ClassGroup(id(3, n % CLASSES.size()), CLASSES.get(n % CLASSES.size()), "", "", 800, "", "", null);
        Company company = company(n % FIRMS.size());
        @Nullable StaffMember teacher = n % 5 == 0 ? null : staff(1 + n % 4, List.of("Di Martino", "Sanchez", "Almeida", "Roux").get(n % 4),
                List.of("Pierre", "Clara", "João", "Élise").get(n % 4), false);
        var name = new PersonName(n % 2 == 0 ? "Madame" : "Monsieur", LAST.get(n % LAST.size()),
                FIRST.get((n + n / LAST.size()) % FIRST.size()));
        @Nullable Instant login = n % 4 == 0 ? null : Instant.parse("2026-10-02T08:00:00Z");
        var contact = new ContactDetails("eleve" + n + "@tilleuls.example", n % 7 == 0 ? null : "+33612000000", null, login);
        var student = new Student(id(2, n), name, "", LocalDate.of(2009, 3, 1 + n % 28), "Nîmes", "F", "", PostalAddress.NONE, contact,
                group.id(), Student.SocialCover.NONE, List.of(), null, Student.Details.NONE);
        @Nullable CompanyContact tutor = n % 9 == 4 ? null : company.contacts().get(n % 3 == 0 ? 0 : 1);
        var internship = new Internship(id(5, n), student.id(), company.id(), company.contacts().getFirst().id(),
                tutor == null ? null : tutor.id(), teacher == null ? null : teacher.id(), head().id(),
                new Internship.Schedule(LocalDate.of(2027, 1, 4 + n % 5), LocalDate.of(2027, 2, 20 + n % 5), 210, 30,
                        BigDecimal.valueOf(35), "", "", ""),
                new Internship.Content("", "", "", "", "", "", "", "", "", ""), Internship.Stipend.NONE, Internship.Particulars.NONE);
        return new InternshipFile(institution(true), internship, student, group, null, company, company.contacts().getFirst(), tutor,
                teacher, head());
    }

    private static Company company(int n) {
        UUID id = id(4, n);
        var head = new CompanyContact(id(6, n), id, new PersonName("Monsieur", List.of("Aclan", "Boualeb", "Coste", "Dupont", "Lacombe",
                "Ploum", "Antoine", "Hewlett").get(n),
                List.of("Paul", "Karim", "René", "Léon", "Odile", "Diane", "Céline", "Gaston").get(n)),
                "Gérant", details("direction" + n, "+33611000000"), ContactRights.signing(true));
        var tutor = new CompanyContact(id(7, n), id, new PersonName("Madame", List.of("Vidal", "Nguyen", "Mercier", "Sow", "Weber", "Blanc",
                "Perez", "Colin").get(n), List.of("Laure", "Minh", "Denis", "Awa", "Frank", "Rose", "Luis", "Irène").get(n)),
                "Cheffe d'équipe", details("equipe" + n, null), ContactRights.signing(true));
        return new Company(id, FIRMS.get(n), "SARL", "", "", "", PostalAddress.NONE, "", "", Company.Profile.NONE, List.of(head, tutor));
    }

    private static StaffMember staff(int n, String last, String first, boolean representative) {
        return new StaffMember(id(8, n), new PersonName("Madame", last, first), "", details("personnel" + n, "+33610000000"),
                representative, "Proviseure");
    }

    private static ContactDetails details(String box, @Nullable String mobile) {
        return new ContactDetails(box + "@exemple.example", mobile, null, Instant.parse("2026-10-02T08:00:00Z"));
    }
}
