package fr.paraphe.store.tracking;

import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.Dashboard.RoleDelay;
import fr.paraphe.domain.tracking.Dashboard.StartingInternship;
import fr.paraphe.domain.tracking.DashboardFigures;
import fr.paraphe.store.schema.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.SelectionQuery;

/** Counts the figures of the home page in the database; each query reads the rows of a period or of the running circuits only. */
public final class HibernateDashboardFigures implements DashboardFigures {
    private final Sessions sessions;

    /** Creates the figures. */
    public HibernateDashboardFigures(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean everSent() {
        return sessions.ask(db -> !db.createSelectionQuery("select id from SignatureRequest", UUID.class).setMaxResults(1)
                .getResultList().isEmpty());
    }

    @Override
    public long archivedSince(Instant from) {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from SignatureRequest where circuit.archivedAt >= :from",
                Long.class).setParameter("from", from).getSingleResult());
    }

    @Override
    public List<Long> signatures(List<Instant> bounds) {
        int last = bounds.size() - 1;
        String between = IntStream.range(0, last)
                .mapToObj(i -> "count(case when signedAt >= :b%d and signedAt < :b%d then 1 end)".formatted(i, i + 1))
                .collect(Collectors.joining(", "));
        return sessions.ask(db -> {
            SelectionQuery<Object[]> query = db.createSelectionQuery("select " + between
                    + " from RequestSignatory where signedAt >= :b0 and signedAt < :b" + last, Object[].class);
            IntStream.rangeClosed(0, last).forEach(i -> query.setParameter("b" + i, bounds.get(i)));
            return Arrays.stream(query.getSingleResult()).map(Long.class::cast).toList();
        });
    }

    @Override
    public List<RoleDelay> delays(Instant from) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select role, percentile_cont(0.5) within group (order by (signedAt - invitedAt) by second), count(*)
                        from RequestSignatory where signedAt >= :from and invitedAt is not null group by role""", Object[].class)
                .setParameter("from", from)
                .getResultList().stream()
                .map(row -> new RoleDelay((SignatoryRole) row[0], seconds((Number) row[1]), (Long) row[2]))
                .sorted(Comparator.comparing(RoleDelay::role))
                .toList());
    }

    private static Duration seconds(Number median) {
        return Duration.ofSeconds(Math.round(median.doubleValue()));
    }

    @Override
    public List<UUID> unsigned(LocalDate today, LocalDate until) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select i.id from Internship i
                        where i.schedule.startsOn >= :oldest and i.schedule.startsOn <= :until
                            and (i.schedule.endsOn is null or i.schedule.endsOn >= :today)
                            and not exists (select 1 from SignatureRequest r where r.recordId = i.id and r.category = :agreement
                                and r.circuit.archivedAt is not null)
                            and not exists (select 1 from SignatureCase k where k.recordId = i.id and k.category = :agreement
                                and k.paper.paperSignedOn is not null)
                        order by i.schedule.startsOn, i.id""", UUID.class)
                .setParameter("oldest", today.minusYears(1))
                .setParameter("until", until)
                .setParameter("today", today)
                .setParameter("agreement", TemplateCategory.INTERNSHIP_AGREEMENT.path())
                .getResultList());
    }

    @Override
    public List<StartingInternship> starting(Collection<UUID> internshipIds) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select i.id, upper(s.name.lastName) || ' ' || s.name.firstName, c.legalName, i.schedule.startsOn
                        from Internship i join Student s on s.id = i.studentId join Company c on c.id = i.companyId
                        where i.id in :ids order by i.schedule.startsOn, i.id""", StartingInternship.class)
                .setParameterList("ids", internshipIds)
                .getResultList());
    }
}
