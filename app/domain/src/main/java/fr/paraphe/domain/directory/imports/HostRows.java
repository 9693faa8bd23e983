package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.imports.CompanyRows.Draft;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads who receives a student, in internships and in work-study contracts: the company, its people, and those of the institution. */
final class HostRows {
    private final CompanyRows companies;
    private final StaffRows staff;
    private final String tutor;

    /** Creates the reader of rows that name the tutor in the column {@code tutor}. */
    HostRows(CompanyRows companies, StaffRows staff, String tutor) {
        this.companies = companies;
        this.staff = staff;
        this.tutor = tutor;
    }

    /** Returns the row's company as it will be, with the head and the tutor that the row names. */
    Draft draft(Cells cells) {
        Draft withHead = person(cells, companies.draft(cells, false), "responsable", "fonction", "responsable");
        return person(cells, withHead, tutor, "fonction maitre", "maitre");
    }

    private Draft person(Cells cells, Draft draft, String column, String job, String suffix) {
        String cell = cells.name(column);
        if (cell.isEmpty()) {
            return draft;
        }
        return companies.contact(draft, NamedPerson.of(cell), base -> new CompanyContact(base.id(), base.companyId(), base.name(),
                cells.textOr(job, base.jobTitle()),
                cells.contact(suffix + " ", "e mail " + suffix, "portable " + suffix, base.contact()), base.rights()));
    }

    /** Keeps the company if it is new or changed. */
    RowOutcome keep(Draft draft) {
        return companies.keep(draft);
    }

    /** Returns the contact named as the company's head, or the known one. */
    static @Nullable UUID head(Cells cells, Company company, @Nullable UUID known) {
        return contact(cells, company, "responsable", known);
    }

    /** Returns the contact named as tutor, or the known one. */
    @Nullable UUID tutor(Cells cells, Company company, @Nullable UUID known) {
        return contact(cells, company, tutor, known);
    }

    private static @Nullable UUID contact(Cells cells, Company company, String column, @Nullable UUID known) {
        String cell = cells.name(column);
        if (cell.isEmpty()) {
            return known;
        }
        NamedPerson named = NamedPerson.of(cell);
        return company.contacts().stream().filter(c -> named.names(c.name())).map(CompanyContact::id).findFirst().orElse(known);
    }

    /** Returns the teacher named in the row, made when nobody bears that name, or the known one. */
    @Nullable UUID teacher(Cells cells, @Nullable UUID known) {
        String teacher = cells.name("professeur referent");
        return teacher.isEmpty() ? known : staff.teacher(teacher).id();
    }

    /** Returns the representative named in the row, or the only one there is. */
    Optional<UUID> representative(Cells cells) {
        return staff.representative(cells.name("representant")).map(StaffMember::id);
    }
}
