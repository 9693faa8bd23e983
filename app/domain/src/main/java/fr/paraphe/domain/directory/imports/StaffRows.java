package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Uai;
import fr.paraphe.domain.shared.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Imports the institution, its classes and its staff. */
final class StaffRows {
    private static final int LONGEST_PHONE = 100;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_PLACE = 300;

    private final WorkingSet set;
    private final StaffBook book;
    private final StaffMatch match;
    private final InstantSource clock;

    StaffRows(WorkingSet set, StaffMatch match, InstantSource clock) {
        this.set = set;
        this.match = match;
        this.book = set.staff();
        this.clock = clock;
    }

    RowOutcome institution(Cells cells) {
        String uai = cells.text("uai").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!Uai.valid(uai)) {
            throw Cells.rejected("Le code UAI «\u00a0" + shortened(uai) + "\u00a0» n'est pas valide"
                    + " (sept chiffres et une lettre de contrôle).");
        }
        Optional<Institution> known = book.institution();
        Institution base = known.orElseGet(() -> new Institution(Ids.next(clock.instant()), "", uai, "", PostalAddress.NONE, "", "", "", "",
                "", cells.demonstration(), "", Institution.Support.NONE));
        String siret = CompanyRows.siret(cells);
        Institution next = new Institution(base.id(), cells.boundedOr("etablissement", LONGEST_PLACE, base.name()), uai,
                siret.isEmpty() ? base.siret() : siret, cells.address("", base.address()),
                cells.boundedOr("tel", LONGEST_PHONE, base.phone()),
                cells.email("e mail").orElse(base.email()), cells.boundedOr("site internet", LONGEST_PLACE, base.website()),
                cells.boundedOr("academie", LONGEST_PHONE, base.academy()),
                cells.boundedOr("annee scolaire", LONGEST_CODE, base.schoolYear()),
                base.demonstration(), base.activityNumber(), base.support(), base.logo());
        return set.outcome(known.orElse(null), next);
    }

    RowOutcome classGroup(Cells cells) {
        String name = cells.name("classe");
        if (name.isEmpty()) {
            throw Cells.rejected("La promotion n'est pas nommée.");
        }
        ClassGroup known = book.classNamed(name).orElse(null);
        ClassGroup base = known != null ? known : new ClassGroup(Ids.next(clock.instant()), name, "", "", 0, "", "", null);
        String teacher = cells.name("professeur principal");
        ClassGroup next = new ClassGroup(base.id(), base.name(), cells.textOr("formation", base.programme()),
                cells.textOr("diplome", base.diploma()), cells.whole("volume horaire annuel", base.yearlyHours()),
                cells.boundedOr("niveau", LONGEST_PHONE, base.level()), cells.boundedOr("code rncp", LONGEST_CODE, base.rncpCode()),
                teacher.isEmpty() ? base.mainTeacherId() : teacher(teacher).id());
        return set.outcome(known, next);
    }

    /** Returns the class of that name, made when there is none. */
    ClassGroup classNamed(String name) {
        return book.classNamed(name).orElseGet(() -> {
            var made = new ClassGroup(Ids.next(clock.instant()), name, "", "", 0, "", "", null);
            set.keep(made);
            return made;
        });
    }

    RowOutcome member(Cells cells) {
        PersonName name = cells.person("", null);
        if (name.lastName().isEmpty() || name.firstName().isEmpty()) {
            throw Cells.rejected("La personne n'est pas nommée (colonnes «\u00a0Nom\u00a0» et «\u00a0Prénom\u00a0»).");
        }
        Optional<StaffMember> known = match.find(cells, name);
        StaffMember base = known.orElseGet(() -> blank(name, ""));
        PersonName kept = new PersonName(name.title() == null ? base.name().title() : name.title(), base.name().lastName(),
                base.name().firstName());
        StaffMember next = new StaffMember(base.id(), kept, cells.textOr("fonction", base.jobTitle()),
                cells.contact("", "e mail", "portable", base.contact()), cells.yes("representant", base.representative()),
                cells.textOr("qualite du signataire", base.signatoryTitle()));
        return set.outcome(known.orElse(null), next);
    }

    /** Returns the teacher named in a cell, made when nobody bears that name: his address will be asked for later (V12). */
    StaffMember teacher(String cell) {
        NamedPerson named = NamedPerson.of(cell);
        return named(named).orElseGet(() -> {
            StaffMember made = blank(new PersonName(named.title(), named.last(), named.first()), "Enseignement");
            set.keep(made);
            return made;
        });
    }

    /** Returns the representative named in a cell, or the only one there is when the cell is empty. */
    Optional<StaffMember> representative(String cell) {
        if (cell.isEmpty()) {
            List<StaffMember> all = book.representatives();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        Optional<StaffMember> found = named(NamedPerson.of(cell));
        if (found.isEmpty()) {
            throw Cells.rejected("Le représentant «\u00a0" + cell + "\u00a0» n'est pas connu\u00a0: importez d'abord les personnels.");
        }
        return found;
    }

    private Optional<StaffMember> named(NamedPerson named) {
        Optional<StaffMember> straight = one(book.named(named.last(), named.first()), named.last());
        return straight.or(() -> one(book.named(named.first(), named.last()), named.last()));
    }

    private static Optional<StaffMember> one(List<StaffMember> found, String name) {
        if (found.size() > 1) {
            throw Cells.rejected("Plusieurs personnels se nomment " + name + "\u00a0: complétez leurs fiches.");
        }
        return found.stream().findFirst();
    }

    private StaffMember blank(PersonName name, String job) {
        return new StaffMember(Ids.next(clock.instant()), name, job, ContactDetails.NONE, false, "");
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
