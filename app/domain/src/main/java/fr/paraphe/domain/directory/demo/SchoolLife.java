package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.Person.Contact;
import fr.paraphe.domain.directory.demo.Person.Firm;
import fr.paraphe.domain.directory.demo.Person.Pupil;
import fr.paraphe.domain.directory.demo.Person.Staffer;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what else a school has than internships: contracts of those who have none, trainings, absences and journeys of the staff. */
final class SchoolLife {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int ENROLLED = 4;
    private static final int MOST = 2_000;
    private static final List<String> TITLES = List.of("Sauveteur secouriste du travail", "Habilitation électrique BS et BE manœuvre",
            "Excel : tableaux croisés", "Accueillir un client en anglais", "Devenir tuteur d'un stagiaire");
    private static final List<String> REASONS = List.of("Maladie", "Rendez-vous médical", "Transports", "Raison familiale", "");
    private static final List<String> PURPOSES = List.of("Visite de stage", "Jury d'examen", "Réunion académique", "Salon de l'étudiant",
            "Accompagnement d'une sortie");
    private static final List<String> PLACES = List.of("Dijon", "Besançon", "Lyon", "Paris", "Chalon-sur-Saône");

    private final Dice dice;
    private final PersonMaker people;
    private final LocalDate today;
    private final List<Pupil> pupils;
    private final List<Placement> placements;

    SchoolLife(Dice dice, PersonMaker people, LocalDate today, List<Pupil> pupils, List<Placement> placements) {
        this.dice = dice;
        this.people = people;
        this.today = today;
        this.pupils = pupils;
        this.placements = placements;
    }

    private static int some(int of, int each, int least) {
        return Math.clamp(of / each, least, MOST);
    }

    /** Apprentices are those of the students who have no internship; they begin with the first week of the month to come. */
    void contracts(OutputStream out, List<Staffer> teachers) {
        var sheet = new CsvSheet(out, "NOM;Prénom;Né(e) le;INE;Entreprise;SIRET;Responsable;E-mail responsable;Maître d'apprentissage;"
                + "E-mail maître;Professeur référent;Type de contrat;Numéro de contrat;Date début;Date fin;Rythme;"
                + "Rémunération mensuelle;OPCO");
        Set<Integer> placed = placements.stream().map(Placement::pupil).collect(Collectors.toSet());
        List<Pupil> free = IntStream.range(0, pupils.size()).filter(rank -> !placed.contains(rank)).mapToObj(pupils::get)
                .limit(some(placements.size(), 8, 3)).toList();
        LocalDate start = today.plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        int number = 0;
        for (Pupil pupil : free) {
            Firm firm = dice.pick(placements).firm();
            Contact tutor = dice.pick(firm.contacts());
            boolean apprentice = dice.percent(80);
            number++;
            sheet.row(List.of(pupil.person().last(), pupil.person().first(), pupil.birth().format(DAY), pupil.ine(), firm.name(),
                    firm.siret(), firm.head().person().lastFirst(), firm.head().person().email(), tutor.person().lastFirst(),
                    tutor.person().email(), dice.pick(teachers).person().lastFirst(),
                    apprentice ? "Apprentissage" : "Professionnalisation", "021%d%06d".formatted(start.getYear() % 100, number),
                    start.format(DAY), start.plusYears(dice.between(1, 2)).minusDays(1).format(DAY),
                    dice.pick(List.of("Une semaine au centre, trois en entreprise", "Deux jours au centre, trois en entreprise")),
                    Integer.toString(dice.between(85, 155) * 10), dice.pick(List.of("OPCO EP", "Atlas", "AKTO", "OPCO 2i"))));
        }
    }

    private int sessions() {
        return some(placements.size(), 20, 2);
    }

    private static String reference(int number) {
        return "F-%04d".formatted(number + 1);
    }

    private LocalDate day(int session) {
        return today.plusDays(30L + session % 60).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    void sessions(OutputStream out) {
        var sheet = new CsvSheet(out, "Référence;Intitulé;Modalité;Date début;Date fin;Durée en heures;Durée en jours;Lieu;Organisateur;"
                + "Jour;Heure de début;Heure de fin;Contenu");
        for (int i = 0; i < sessions(); i++) {
            String day = day(i).format(DAY);
            for (List<String> half : List.of(List.of("9:00", "12:30", "Théorie"), List.of("13:30", "17:00", "Mises en situation"))) {
                sheet.row(List.of(reference(i), TITLES.get(i % TITLES.size()), "Présentiel", day, day, "7", "1",
                        "Campus des Trois-Rivières, salle B12", "Campus des Trois-Rivières", day, half.get(0), half.get(1), half.get(2)));
            }
        }
    }

    /** Three of four participants are sent by a company, whose head signs for it. */
    void enrolments(OutputStream out) {
        var sheet = new CsvSheet(out, "Session;Civilité;NOM;Prénom;E-mail;Portable;Adresse;CP;Ville;Entreprise;SIRET;Statut;Réglée;"
                + "Heures suivies;Bon de commande");
        for (int i = 0; i < sessions() * ENROLLED; i++) {
            Placement placement = dice.pick(placements);
            Firm firm = placement.firm();
            Pupil neighbour = pupils.get(placement.pupil());
            Person who = people.person("formation.example");
            boolean sent = i % ENROLLED != 0;
            sheet.row(List.of(reference(i / ENROLLED), who.title(), who.last(), who.first(), who.email(), who.mobile(),
                    neighbour.street(), neighbour.town().postalCode(), neighbour.town().name(), sent ? firm.name() : "",
                    sent ? firm.siret() : "", dice.percent(80) ? "Confirmée" : "En attente", dice.percent(50) ? "Oui" : "Non", "7",
                    sent ? "BC-%05d".formatted(dice.between(1, 99_999)) : ""));
        }
    }

    void absences(OutputStream out) {
        var sheet = new CsvSheet(out, "NOM;Prénom;Né(e) le;INE;Début;Fin;Motif;Justifiée");
        for (int i = 0; i < some(pupils.size(), 6, 3); i++) {
            Pupil pupil = dice.pick(pupils);
            LocalDate day = today.minusDays(dice.between(1, 60));
            boolean morning = dice.percent(50);
            String reason = dice.pick(REASONS);
            sheet.row(List.of(pupil.person().last(), pupil.person().first(), pupil.birth().format(DAY), pupil.ine(),
                    day.format(DAY) + (morning ? " 08:00" : " 13:30"), day.format(DAY) + (morning ? " 12:00" : " 17:30"), reason,
                    reason.isEmpty() ? "Non" : "Oui"));
        }
    }

    void missions(OutputStream out, List<Staffer> teachers) {
        var sheet = new CsvSheet(out, "NOM;Prénom;E-mail;Objet;Destination;Départ;Retour;Transport;Frais");
        for (Staffer teacher : teachers.subList(0, Math.min(teachers.size(), some(teachers.size(), 2, 3)))) {
            LocalDate day = today.plusDays(dice.between(35, 90));
            sheet.row(List.of(teacher.person().last(), teacher.person().first(), teacher.person().email(), dice.pick(PURPOSES),
                    dice.pick(PLACES), day.format(DAY) + " 08:00", day.format(DAY) + " 18:00",
                    dice.pick(List.of("Train", "Voiture personnelle")), "Transport et déjeuner"));
        }
    }
}
