package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.Ids;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Imports companies and their contacts: the same company is the one of that SIRET, else of that name. */
final class CompanyRows {
    private static final int LONGEST_SIRET = 14;

    private final Companies companies;
    private final InstantSource clock;

    CompanyRows(Companies companies, InstantSource clock) {
        this.companies = companies;
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
        String name = cells.text("entreprise");
        if (name.isEmpty()) {
            throw Cells.rejected("L'entreprise n'est pas nommée.");
        }
        String siret = Siret.cleaned(cells.text("siret"));
        if (siret.length() > LONGEST_SIRET) {
            throw Cells.rejected("Le SIRET «" + siret + "» n'est pas valide (14 chiffres attendus).");
        }
        Optional<Company> known = find(name, siret);
        Company base = known.orElseGet(() -> new Company(Ids.next(clock.instant()), name, "", siret, "", "", PostalAddress.NONE, "", "",
                Company.Profile.NONE,
                List.of()));
        Company next = new Company(base.id(), base.legalName(), cells.textOr("forme juridique", base.legalForm()),
                base.siret().isEmpty() ? siret : base.siret(), cells.textOr("code naf", base.nafCode()),
                cells.textOr("activite", base.activity()), cells.address("", base.address()), cells.textOr("tel", base.phone()),
                own ? cells.email("e mail").orElse(base.email()) : base.email(), base.profile(), base.contacts());
        return new Draft(next, known);
    }

    private Optional<Company> find(String name, String siret) {
        if (!siret.isEmpty()) {
            Optional<Company> bearer = companies.findBySiret(siret).stream().findFirst();
            return bearer.or(() -> companies.findByName(name).stream().filter(c -> c.siret().isEmpty()).findFirst());
        }
        return companies.findByName(name).stream().findFirst();
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

    /** Saves the company if it is new or changed. */
    RowOutcome keep(Draft draft) {
        RowOutcome outcome = draft.known().map(k -> RowOutcome.of(k, draft.company())).orElse(RowOutcome.CREATED);
        if (outcome != RowOutcome.UNCHANGED) {
            companies.save(draft.company());
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
