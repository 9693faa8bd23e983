package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.imports.CompanyRows.Draft;
import fr.paraphe.domain.shared.Ids;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Imports work-study contracts with the student, the company and the people they name. The same contract is the one of that number of that
 * student, else his in that company from that day.
 */
final class ContractRows {
    private static final WorkStudyContract.Type APPRENTICESHIP = WorkStudyContract.Type.APPRENTICESHIP;
    private static final WorkStudyContract.Type PROFESSIONAL = WorkStudyContract.Type.PROFESSIONALISATION;
    private static final Map<String, WorkStudyContract.Type> TYPES = Map.of("Apprentissage", APPRENTICESHIP, "Contrat d'apprentissage",
            APPRENTICESHIP, "Professionnalisation", PROFESSIONAL, "Contrat de professionnalisation", PROFESSIONAL);
    private static final int LONGEST = 100;

    private final WorkingSet set;
    private final StudentRows students;
    private final HostRows host;
    private final InstantSource clock;

    ContractRows(WorkingSet set, StudentRows students, HostRows host, InstantSource clock) {
        this.set = set;
        this.students = students;
        this.host = host;
        this.clock = clock;
    }

    RowOutcome importRow(Cells cells) {
        Draft company = host.draft(cells);
        // The whole row is read before anybody is kept: a cell that is wrong leaves nothing behind.
        WorkStudyContract read = merged(cells, blank(company.company().id(), company.company().id()), company.company(), null);
        Optional<UUID> representative = host.representative(cells);
        StudentRows.Found student = students.upsert(cells, false);
        RowOutcome companyOutcome = host.keep(company);
        Optional<WorkStudyContract> known = find(student.student().id(), company.company().id(), read);
        WorkStudyContract base = known.orElseGet(() -> blank(student.student().id(), company.company().id()));
        WorkStudyContract next = merged(cells, base, company.company(), representative.orElse(base.representativeId()));
        RowOutcome outcome = set.outcome(known.orElse(null), next);
        boolean around = student.outcome() != RowOutcome.UNCHANGED || companyOutcome != RowOutcome.UNCHANGED;
        return around ? outcome.or(RowOutcome.UPDATED) : outcome;
    }

    private Optional<WorkStudyContract> find(UUID studentId, UUID companyId, WorkStudyContract read) {
        return set.owned(studentId, WorkStudyContract.class).stream()
                .filter(c -> (read.contractNumber().isEmpty() || c.contractNumber().isEmpty()) ? same(c, companyId, read.startsOn())
                        : c.contractNumber().equals(read.contractNumber()))
                .findFirst();
    }

    private static boolean same(WorkStudyContract contract, UUID companyId, @Nullable LocalDate startsOn) {
        return contract.companyId().equals(companyId) && Objects.equals(contract.startsOn(), startsOn);
    }

    private WorkStudyContract blank(UUID studentId, UUID companyId) {
        return new WorkStudyContract(Ids.next(clock.instant()), APPRENTICESHIP, studentId, companyId, null, null, null, null, "", null,
                null, "", BigDecimal.ZERO, "");
    }

    private WorkStudyContract merged(Cells cells, WorkStudyContract base, Company company, @Nullable UUID representative) {
        LocalDate startsOn = cells.date("date debut", base.startsOn());
        LocalDate endsOn = cells.date("date fin", base.endsOn());
        cells.requireOrder("date debut", startsOn, "date fin", endsOn);
        return new WorkStudyContract(base.id(), cells.choice("type de contrat", TYPES, base.type()), base.studentId(), base.companyId(),
                HostRows.head(cells, company, base.companyHeadId()), host.tutor(cells, company, base.tutorId()),
                host.teacher(cells, base.referentTeacherId()), representative,
                cells.boundedOr("numero de contrat", LONGEST, base.contractNumber()), startsOn, endsOn,
                cells.textOr("rythme", base.rhythm()), cells.number("remuneration mensuelle", base.monthlyPay()),
                cells.boundedOr("opco", LONGEST, base.opco()));
    }
}
