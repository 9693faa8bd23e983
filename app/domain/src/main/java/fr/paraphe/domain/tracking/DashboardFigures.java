package fr.paraphe.domain.tracking;

import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.Dashboard.RoleDelay;
import fr.paraphe.domain.tracking.Dashboard.StartingInternship;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The figures of the home page that the history does not give, each counted by the database over what its index reaches (X07, X24). */
public interface DashboardFigures {
    /** Tells whether a request was ever made, whatever became of it. */
    boolean everSent();

    /** Returns how many documents were archived since {@code from}: what is counted for the month (F009, D-17). */
    long archivedSince(Instant from);

    /**
     * Returns how many signatures were given between each of {@code bounds} and the next one, which is left out; one number less than
     * bounds. A signature counts whatever became of its circuit afterwards.
     */
    List<Long> signatures(List<Instant> bounds);

    /**
     * Returns the median time from invitation to signature of those who signed since {@code from}, role by role in the order of
     * {@link SignatoryRole}; a role that nobody signed in is left out.
     */
    List<RoleDelay> delays(Instant from);

    /**
     * Returns the internships that start until {@code until} or have started, but not a year before {@code today}, are not over on that
     * day, and whose agreement is signed neither electronically nor on paper (X18, X24); the first to start first.
     */
    List<UUID> unsigned(LocalDate today, LocalDate until);

    /** Returns what is said of those internships, the first to start first; unknown ones are left out. */
    List<StartingInternship> starting(Collection<UUID> internshipIds);
}
