package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.shared.Ids;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Imports companies and their contacts: the same company is the one of that SIRET, else of that name at that postal code. */
final class CompanyRows {
    private static final int LONGEST_SIRET = 14;
    private static final int LONGEST_PHONE = 100;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;

    private final WorkingSet set;
    private final InstantSource clock;

    CompanyRows(WorkingSet set, InstantSource clock) {
        this.set = set;
        this.clock = clock;
    }

    /** A company before it is kept. */
    record Draft(Company company, Optional<Company> known) {
        Draft with(Company next) {
            return new Draft(next, known);
        }
    }

    /** Imports one row of a table of companies: the company, and a contact where one is named. */
    RowOutcome importRow(Cells cells) {
        Draft draft = draft(cells, true);
        PersonName name = cells.person("", null);
        if (!name.lastName().isEmpty()) {
            var named = new NamedPerson(name.title(), name.lastName(), name.firstName());
            draft = contact(draft, named, base -> new CompanyContact(base.id(), base.companyId(), base.name(),
                    cells.textOr("fonction", base.jobTitle()),
                    cells.contact("contact ", "e mail du contact", "portable du contact", withLogin(cells, base.contact())),
                    base.rights().withSigning(cells.yes("peut signer", base.maySign()))));
        }
        return keep(draft);
    }

    /** Returns the row's company as it will be; {@code own} when the e-mail column is the company's, not a student's. */
    Draft draft(Cells cells, boolean own) {
        String name = cells.bounded("entreprise", LONGEST_NAME);
        if (name.isEmpty()) {
            throw Cells.rejected("L'entreprise n'est pas nommée.");
        }
        String siret = siret(cells);
        Optional<Company> known = find(name, siret, cells.postalCode(""));
        Company base = known.orElseGet(() -> blank(name, siret));
        Company next = new Company(base.id(), base.legalName(), cells.textOr("forme juridique", base.legalForm()),
                base.siret().isEmpty() ? siret : base.siret(), cells.boundedOr("code naf", LONGEST_CODE, base.nafCode()),
                cells.textOr("activite", base.activity()), cells.address("", base.address()),
                cells.boundedOr("tel", LONGEST_PHONE, base.phone()),
                own ? cells.email("e mail").orElse(base.email()) : base.email(), own ? profile(cells, base.profile()) : base.profile(),
                base.contacts());
        return new Draft(next, known);
    }

    /** Returns the company that a row names without telling anything of it, made when it is unknown. */
    Draft named(Cells cells) {
        String name = cells.bounded("entreprise", LONGEST_NAME);
        String siret = siret(cells);
        Optional<Company> known = find(name, siret, "");
        return new Draft(known.orElseGet(() -> blank(name, siret)), known);
    }

    private Company blank(String name, String siret) {
        return new Company(Ids.next(clock.instant()), name, "", siret, "", "", PostalAddress.NONE, "", "", Company.Profile.NONE, List.of());
    }

    /** Returns the row's SIRET, empty or at most fourteen characters; validation will tell whether its key is right (V67). */
    static String siret(Cells cells) {
        String siret = cells.siret("siret");
        if (siret.length() > LONGEST_SIRET) {
            throw Cells.rejected("Le SIRET «\u00a0" + (siret.length() > 20 ? siret.substring(0, 20) + "…" : siret)
                    + "\u00a0» n'est pas valide (14 chiffres attendus).");
        }
        return siret;
    }

    private static Company.Profile profile(Cells cells, Company.Profile known) {
        return new Company.Profile(type(cells.text("type"), known.type()), cells.boundedOr("sigle", LONGEST_NAME, known.acronym()),
                cells.whole("effectif", known.headcount()), cells.boundedOr("site internet", LONGEST_NAME, known.website()), known.site());
    }

    private static Company.Type type(String typed, Company.Type known) {
        return switch (typed.toLowerCase(Locale.FRENCH)) {
            case "entreprise", "privé", "société" -> Company.Type.PRIVATE;
            case "organisme public", "public", "administration", "collectivité" -> Company.Type.PUBLIC;
            case "association" -> Company.Type.ASSOCIATION;
            case "particulier" -> Company.Type.INDIVIDUAL;
            default -> known;
        };
    }

    private Optional<Company> find(String name, String siret, String postalCode) {
        Optional<Company> bearer = siret.isEmpty() ? Optional.empty() : set.companiesOfSiret(siret).stream().findFirst();
        return bearer.or(() -> {
            List<Company> named = set.companiesNamed(name).stream().filter(c -> siret.isEmpty() || c.siret().isEmpty()).toList();
            Optional<Company> near = named.stream().filter(c -> c.address().postalCode().equals(postalCode)).findFirst();
            boolean anywhere = postalCode.isEmpty();
            return near.or(() -> named.stream().filter(c -> anywhere || c.address().postalCode().isEmpty()).findFirst());
        });
    }

    /** Adds or completes the contact of that name. */
    Draft contact(Draft draft, NamedPerson named, UnaryOperator<CompanyContact> change) {
        Company company = draft.company();
        var contacts = new ArrayList<>(company.contacts());
        Optional<CompanyContact> known = contacts.stream().filter(c -> named.names(c.name())).findFirst();
        CompanyContact base = known.orElseGet(() -> blank(company.id(), named));
        CompanyContact next = change.apply(base);
        if (known.isPresent()) {
            contacts.replaceAll(c -> c.id().equals(next.id()) ? next : c);
        } else {
            contacts.add(next);
        }
        return draft.with(new Company(company.id(), company.legalName(), company.legalForm(), company.siret(), company.nafCode(),
                company.activity(), company.address(), company.phone(), company.email(), company.profile(), contacts));
    }

    /** Keeps the company if it is new or changed. */
    RowOutcome keep(Draft draft) {
        RowOutcome outcome = draft.known().map(k -> RowOutcome.of(k, draft.company())).orElse(RowOutcome.CREATED);
        if (outcome != RowOutcome.UNCHANGED) {
            set.keep(draft.company());
        }
        return outcome;
    }

    private static ContactDetails withLogin(Cells cells, ContactDetails known) {
        ContactDetails read = cells.contact("", "", "", known);
        return new ContactDetails(known.email(), known.mobile(), known.landline(), read.lastSpaceLogin());
    }

    private CompanyContact blank(UUID companyId, NamedPerson named) {
        return new CompanyContact(Ids.next(clock.instant()), companyId, new PersonName(named.title(), named.last(), named.first()), "",
                ContactDetails.NONE, ContactRights.signing(true));
    }
}
