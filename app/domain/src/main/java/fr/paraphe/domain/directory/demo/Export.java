package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.Uai;
import fr.paraphe.domain.directory.demo.Person.Contact;
import fr.paraphe.domain.directory.demo.Person.Firm;
import fr.paraphe.domain.directory.demo.Person.Parent;
import fr.paraphe.domain.directory.demo.Person.Pupil;
import fr.paraphe.domain.directory.demo.Person.Staffer;
import fr.paraphe.domain.directory.demo.WordLists.Programme;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Writes the campus as the files of a school, with the usual columns of 07, § 7.1. */
final class Export {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String PARENT = "Resp. légal %1$d - Lien;Resp. légal %1$d - Civilité;Resp. légal %1$d - Nom;"
            + "Resp. légal %1$d - Prénom;Resp. légal %1$d - Autorité parentale;Resp. légal %1$d - Adresse;"
            + "Resp. légal %1$d - CP;Resp. légal %1$d - Ville;"
            + "Resp. légal %1$d - E-mail;Resp. légal %1$d - Portable;Resp. légal %1$d - Dernière connexion";
    private static final int PARENT_COLUMNS = 11;

    private final String schoolYear;

    Export(String schoolYear) {
        this.schoolYear = schoolYear;
    }

    void institution(OutputStream out) {
        var sheet = new CsvSheet(out, "Établissement;UAI;SIRET;Adresse;CP;Ville;Tél.;E-mail;Site internet;Académie;Année scolaire");
        sheet.row(List.of("Campus des Trois-Rivières", Uai.of(9_990_001), FirmMaker.siret(1), "12, rue des Écoles", "21000", "Dijon",
                "01 99 00 10 10", "accueil@campus.example", "https://www.campus.example", "Dijon", schoolYear));
    }

    /** The teachers take the classes in turn. */
    void classes(OutputStream out, List<Programme> programmes, List<Staffer> teachers) {
        var sheet = new CsvSheet(out, "Promotion;Formation;Diplôme;Volume horaire annuel;Professeur principal");
        for (int i = 0; i < programmes.size(); i++) {
            Programme p = programmes.get(i);
            sheet.row(List.of(p.name(), p.title(), p.diploma(), Integer.toString(p.hours()),
                    teachers.get(i % teachers.size()).person().lastFirst()));
        }
    }

    void staff(OutputStream out, List<Staffer> staff) {
        var sheet = new CsvSheet(out, "Civilité;NOM;Prénom;Fonction;E-mail;Portable;Représentant;Qualité du signataire;Dernière connexion");
        for (Staffer s : staff) {
            Person p = s.person();
            sheet.row(List.of(p.title(), p.last(), p.first(), s.job(), p.email(), p.mobile(), s.quality().isEmpty() ? "Non" : "Oui",
                    s.quality(), p.lastLogin()));
        }
    }

    void companies(OutputStream out, List<Placement> placements) {
        var sheet = new CsvSheet(out, "Entreprise;Forme juridique;SIRET;Code NAF;Activité;Adresse;CP;Ville;Tél.;E-mail;Civilité;"
                + "Nom;Prénom;Fonction;E-mail du contact;Portable du contact;Peut signer;Dernière connexion");
        var firms = new LinkedHashSet<Firm>();
        placements.forEach(p -> firms.add(p.firm()));
        for (Firm f : firms) {
            for (Contact c : f.contacts()) {
                Person p = c.person();
                sheet.row(List.of(f.name(), f.form(), f.siret(), f.trade().naf(), f.trade().activity(), f.street(), f.town().postalCode(),
                        f.town().name(), f.phone(), f.email(), p.title(), p.last(), p.first(), c.job(), p.email(), p.mobile(),
                        c.maySign() ? "Oui" : "Non", p.lastLogin()));
            }
        }
    }

    void students(OutputStream out, List<Pupil> pupils) {
        var sheet = new CsvSheet(out, "Civilité;NOM;Prénom;Sexe;Né(e) le;Lieu de naissance;Nationalité;INE;Classe;Adresse;CP;Ville;"
                + "E-mail;Portable;Régime de sécurité sociale;Caisse d'assurance maladie;Assurance responsabilité civile;"
                + "Dernière connexion;"
                + String.format(PARENT, 1) + ";" + String.format(PARENT, 2));
        for (Pupil s : pupils) {
            Person p = s.person();
            var cells = new ArrayList<String>(List.of(p.title(), p.last(), p.first(), p.woman() ? "F" : "M", s.birth().format(DAY),
                    s.birthTown().name(), "française", s.ine(), s.programme().name(), s.street(), s.town().postalCode(), s.town().name(),
                    p.email(), p.mobile(), "Régime général", "CPAM, " + s.town().name(),
                    "Mutuelle des familles de Bellerive, contrat " + s.ine().substring(3, 9), p.lastLogin()));
            cells.addAll(s.parents().isEmpty() ? blank() : parent(s.parents().getFirst(), s));
            cells.addAll(s.parents().size() < 2 ? blank() : parent(s.parents().get(1), s));
            sheet.row(cells);
        }
    }

    void internships(OutputStream out, List<Pupil> pupils, List<Placement> placements, Staffer representative) {
        var sheet = new CsvSheet(out, "NOM;Prénom;Né(e) le;INE;Classe;Entreprise;SIRET;Adresse;CP;Ville;Tél.;Responsable;Fonction;"
                + "E-mail responsable;Portable responsable;Maître de stage;Fonction maître;E-mail maître;Portable maître;"
                + "Type de stage;Sujet;"
                + "Activités;Compétences;Service;Date début;Date fin;Heures;Jours;Heures hebdo;Horaires;"
                + "Nuit, dimanche, jours fériés;Télétravail;Encadrement;"
                + "Validation;Absences;Avantages;Confidentialité;Professeur référent;Représentant;Gratification;Mode de versement");
        for (Placement p : placements) {
            var cells = new ArrayList<String>();
            cells.addAll(who(pupils.get(p.pupil()), p));
            cells.addAll(what(pupils.get(p.pupil()), p));
            cells.addAll(List.of(p.teacher() == null ? "" : p.teacher().person().lastFirst(), representative.person().lastFirst(),
                    p.rate() == 0 ? "" : String.format(Locale.FRENCH, "%d,%02d", p.rate() / 100, p.rate() % 100),
                    p.rate() == 0 ? "" : "virement bancaire mensuel"));
            sheet.row(cells);
        }
    }

    private static List<String> who(Pupil pupil, Placement p) {
        Firm f = p.firm();
        Contact head = f.head();
        Contact tutor = p.tutor();
        return List.of(pupil.person().last(), pupil.person().first(), pupil.birth().format(DAY), pupil.ine(), pupil.programme().name(),
                f.name(), f.siret(), f.street(), f.town().postalCode(), f.town().name(), f.phone(),
                head.person().lastFirst(), head.job(), head.person().email(), head.person().mobile(),
                tutor.person().lastFirst(), tutor.job(), tutor.person().email(), tutor.person().mobile());
    }

    private static List<String> what(Pupil pupil, Placement p) {
        boolean school = pupil.programme().school();
        LocalDate first = p.inverted() ? p.end() : p.start();
        LocalDate last = p.inverted() ? p.start() : p.end();
        return List.of(school ? "Période de formation en milieu professionnel" : "Stage obligatoire", p.task().subject(),
                p.task().activities(), p.task().skills(), p.firm().trade().service(), first.format(DAY), last.format(DAY),
                Integer.toString(p.hours()), Integer.toString(p.weeks() * 5), Integer.toString(p.weeklyHours()),
                "Du lundi au vendredi, de 9 h à 12 h et de 13 h 30 à 17 h 30", "Néant", school ? "Néant" : "Un jour par semaine au plus",
                "Deux visites de l'enseignant référent et un point hebdomadaire avec le maître de stage",
                school ? "Évaluation par compétences et carnet de liaison" : "Rapport écrit et soutenance",
                "Sur demande écrite, deux jours ouvrés à l'avance ; convocations officielles de droit",
                "Repas pris à la cantine de l'entreprise ou titres-restaurant",
                school ? "" : "Discrétion sur les informations des clients");
    }

    private static List<String> parent(Parent parent, Pupil child) {
        Person p = parent.person();
        return List.of(parent.relationship(), p.title(), p.last(), p.first(), parent.authority() ? "Oui" : "Non", child.street(),
                child.town().postalCode(), child.town().name(), p.email(), p.mobile(), p.lastLogin());
    }

    private static List<String> blank() {
        return Collections.nCopies(PARENT_COLUMNS, "");
    }
}
