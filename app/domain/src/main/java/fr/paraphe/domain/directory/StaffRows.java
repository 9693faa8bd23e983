package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.SearchText;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Imports the institution, its classes and its staff. */
final class StaffRows {
    private final Staff staff;
    private final InstantSource clock;
    private final Map<String, ClassGroup> classes = new HashMap<>();

    StaffRows(Staff staff, InstantSource clock) {
        this.staff = staff;
        this.clock = clock;
        staff.classGroups().forEach(group -> classes.put(SearchText.normalised(group.name()), group));
    }

    RowOutcome institution(Cells cells) {
        String uai = cells.text("uai").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!Uai.valid(uai)) {
            throw Cells.rejected("Le code UAI «" + uai + "» n'est pas valide (sept chiffres et une lettre de contrôle).");
        }
        Optional<Institution> known = staff.institution();
        Institution base = known.orElseGet(() -> new Institution(Ids.next(clock.instant()), "", uai, "", PostalAddress.NONE, "", "", "", "",
                "", cells.demonstration(), "", Institution.Support.NONE));
        String siret = Siret.cleaned(cells.text("siret"));
        Institution next = new Institution(base.id(), cells.textOr("etablissement", cells.textOr("nom", base.name())), uai,
                siret.isEmpty() ? base.siret() : siret, cells.address("", base.address()), cells.textOr("tel", base.phone()),
                cells.email("e mail").orElse(base.email()), cells.textOr("site internet", base.website()),
                cells.textOr("academie", base.academy()), cells.textOr("annee scolaire", base.schoolYear()), base.demonstration(),
                        base.activityNumber(), base.support());
        RowOutcome outcome = known.map(k -> RowOutcome.of(k, next)).orElse(RowOutcome.CREATED);
        if (outcome != RowOutcome.UNCHANGED) {
            staff.save(next);
        }
        return outcome;
    }

    RowOutcome classGroup(Cells cells) {
        String name = cells.name("classe");
        if (name.isEmpty()) {
            throw Cells.rejected("La promotion n'est pas nommée.");
        }
        ClassGroup known = classes.get(SearchText.normalised(name));
        ClassGroup base = known != null ? known : new ClassGroup(Ids.next(clock.instant()), name, "", "", 0, "", "");
        ClassGroup next = new ClassGroup(base.id(), base.name(), cells.textOr("formation", base.programme()),
                cells.textOr("diplome", base.diploma()), cells.whole("volume horaire annuel", base.yearlyHours()), base.level(),
                        base.rncpCode());
        if (known != null && known.equals(next)) {
            return RowOutcome.UNCHANGED;
        }
        keep(next);
        return known == null ? RowOutcome.CREATED : RowOutcome.UPDATED;
    }

    /** Returns the class of that name, made when there is none. */
    ClassGroup classNamed(String name) {
        ClassGroup known = classes.get(SearchText.normalised(name));
        if (known != null) {
            return known;
        }
        var made = new ClassGroup(Ids.next(clock.instant()), name, "", "", 0, "", "");
        keep(made);
        return made;
    }

    private void keep(ClassGroup group) {
        staff.save(group);
        classes.put(SearchText.normalised(group.name()), group);
    }

    RowOutcome member(Cells cells) {
        PersonName name = cells.person("", null);
        if (name.lastName().isEmpty() || name.firstName().isEmpty()) {
            throw Cells.rejected("La personne n'est pas nommée (colonnes «Nom» et «Prénom»).");
        }
        Optional<StaffMember> known = one(staff.findByName(name.lastName(), name.firstName()), name.lastFirst());
        StaffMember base = known.orElseGet(() -> blank(name, ""));
        PersonName kept = new PersonName(name.title() == null ? base.name().title() : name.title(), base.name().lastName(),
                base.name().firstName());
        StaffMember next = new StaffMember(base.id(), kept, cells.textOr("fonction", base.jobTitle()),
                cells.contact("", "e mail", "portable", base.contact()), cells.yes("representant", base.representative()),
                cells.textOr("qualite du signataire", base.signatoryTitle()));
        RowOutcome outcome = known.map(k -> RowOutcome.of(k, next)).orElse(RowOutcome.CREATED);
        if (outcome != RowOutcome.UNCHANGED) {
            staff.save(next);
        }
        return outcome;
    }

    /** Returns the teacher named in a cell, made when nobody bears that name: his address will be asked for later (V12). */
    StaffMember teacher(String cell) {
        NamedPerson named = NamedPerson.of(cell);
        return named(named).orElseGet(() -> {
            StaffMember made = blank(new PersonName(named.title(), named.last(), named.first()), "Enseignement");
            staff.save(made);
            return made;
        });
    }

    /** Returns the representative named in a cell, or the only one there is when the cell is empty. */
    Optional<StaffMember> representative(String cell) {
        if (cell.isEmpty()) {
            List<StaffMember> all = staff.representatives();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        Optional<StaffMember> found = named(NamedPerson.of(cell));
        if (found.isEmpty()) {
            throw Cells.rejected("Le représentant «" + cell + "» n'est pas connu : importez d'abord les personnels.");
        }
        return found;
    }

    private Optional<StaffMember> named(NamedPerson named) {
        Optional<StaffMember> straight = one(staff.findByName(named.last(), named.first()), named.last());
        return straight.or(() -> one(staff.findByName(named.first(), named.last()), named.last()));
    }

    private static Optional<StaffMember> one(List<StaffMember> found, String name) {
        if (found.size() > 1) {
            throw Cells.rejected("Plusieurs personnels se nomment " + name + " : complétez leurs fiches.");
        }
        return found.stream().findFirst();
    }

    private StaffMember blank(PersonName name, String job) {
        return new StaffMember(Ids.next(clock.instant()), name, job, ContactDetails.NONE, false, "");
    }
}
