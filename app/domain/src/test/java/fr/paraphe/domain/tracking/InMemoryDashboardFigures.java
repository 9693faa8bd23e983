package fr.paraphe.domain.tracking;

import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.Dashboard.RoleDelay;
import fr.paraphe.domain.tracking.Dashboard.StartingInternship;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts the figures of the home page over requests and internships in memory; {@code onPaper} knows the agreements signed by hand. */
public record InMemoryDashboardFigures(Supplier<? extends Collection<SignatureRequest>> requests,
        Supplier<? extends Collection<InternshipFile>> internships, Predicate<UUID> onPaper) implements DashboardFigures {
    private static final Comparator<StartingInternship> FIRST =
            Comparator.comparing(StartingInternship::startsOn).thenComparing(StartingInternship::id, Comparator.comparing(UUID::toString));

    @Override
    public boolean everSent() {
        return !requests.get().isEmpty();
    }

    @Override
    public long archivedSince(Instant from) {
        return requests.get().stream().map(r -> r.circuit().archivedAt()).filter(at -> at != null && !at.isBefore(from)).count();
    }

    private Stream<Signatory> signed(Instant from) {
        return requests.get().stream().flatMap(r -> r.circuit().signatories().stream())
                .filter(s -> s.progress().signedAt() != null && !s.progress().signedAt().isBefore(from));
    }

    @Override
    public List<Long> signatures(List<Instant> bounds) {
        return IntStream.range(1, bounds.size()).mapToObj(i -> signed(bounds.get(i - 1))
                .filter(s -> Objects.requireNonNull(s.progress().signedAt()).isBefore(bounds.get(i))).count()).toList();
    }

    @Override
    public List<RoleDelay> delays(Instant from) {
        var roles = signed(from).filter(s -> s.progress().invitedAt() != null).collect(Collectors.groupingBy(Signatory::role, TreeMap::new,
                Collectors.mapping(s -> Duration.between(s.progress().invitedAt(), s.progress().signedAt()).toSeconds(),
                        Collectors.toList())));
        return roles.entrySet().stream().map(e -> new RoleDelay(e.getKey(), median(e.getValue()), e.getValue().size())).toList();
    }

    private static Duration median(List<Long> seconds) {
        List<Long> sorted = seconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return Duration.ofSeconds(Math.round(median));
    }

    @Override
    public List<UUID> unsigned(LocalDate today, LocalDate until) {
        return internships.get().stream()
                .filter(file -> needsAgreement(file.internship(), today, until))
                .map(InMemoryDashboardFigures::starting).sorted(FIRST).map(StartingInternship::id).toList();
    }

    private boolean needsAgreement(Internship internship, LocalDate today, LocalDate until) {
        LocalDate start = internship.schedule().startsOn();
        LocalDate end = internship.schedule().endsOn();
        return start != null && !start.isAfter(until) && !start.isBefore(today.minusYears(1)) && (end == null || !end.isBefore(today))
                && !onPaper.test(internship.id()) && requests.get().stream().noneMatch(r -> signs(r, internship));
    }

    private static boolean signs(SignatureRequest request, Internship internship) {
        return request.subject().recordId().equals(internship.id()) && request.circuit().archivedAt() != null
                && request.subject().category().equals(TemplateCategory.INTERNSHIP_AGREEMENT.path());
    }

    private static StartingInternship starting(InternshipFile file) {
        return new StartingInternship(file.internship().id(), file.student().name().lastFirst(), file.company().legalName(),
                Objects.requireNonNull(file.internship().schedule().startsOn()));
    }

    @Override
    public List<StartingInternship> starting(Collection<UUID> internshipIds) {
        return internships.get().stream().filter(file -> internshipIds.contains(file.internship().id()))
                .map(InMemoryDashboardFigures::starting).sorted(FIRST).toList();
    }
}
