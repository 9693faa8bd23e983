package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.Internship.Schedule;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says, before anything is sent, who would sign each document and what is missing (F081–F090, rules of 05). */
public final class CheckDocuments {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Internships internships;
    private final CircuitHistory history;
    private final MergeTemplate merger;
    private final TagCatalogue catalogue;
    private final List<CheckRule> rules;
    private final ContactRules contacts;
    private final InstantSource clock;

    /** Creates the use case on the directory, the history of circuits, the reader of templates, the tags and the settings. */
    public CheckDocuments(
            Internships internships,
            CircuitHistory history,
            MergeTemplate merger,
            TagCatalogue catalogue,
            CheckSettings settings,
            InstantSource clock) {
        this.internships = internships;
        this.history = history;
        this.merger = merger;
        this.catalogue = catalogue;
        this.clock = clock;
        this.contacts = new ContactRules(settings.mobile());
        this.rules = List.of(
                new SignatoryRules(),
                contacts,
                new ContentRules(),
                new StudentRules(),
                new PeriodRules(settings.startedBlocks()),
                new CompanyRules(settings.rates()),
                new CircuitRules(settings.duplicateBlocks()));
    }

    /**
     * Returns one line for each internship, in the order asked and only once when asked twice (V84), with its findings, the blocking
     * ones first. An optional signatory who cannot be found or reached is not among the line's signatories (V11, V12), nor a guardian
     * who cannot be while the other's signature does for both (D-20).
     */
    public List<CheckedDocument> check(DocumentTemplate template, Collection<UUID> internshipIds) {
        Set<UUID> once = new LinkedHashSet<>();
        Set<UUID> repeated = new HashSet<>();
        internshipIds.stream().filter(id -> !once.add(id)).forEach(repeated::add);
        List<InternshipFile> files = internships.files(once);
        Map<UUID, List<PastCircuit>> past = history.of(once);
        Map<UUID, List<InternshipFile>> overlapping = overlapping(files);
        TemplateExpressions expressions = TemplateExpressions.of(merger.read(template), catalogue);
        List<Finding> ofTemplate = TemplateRules.check(template, expressions);
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        return files.stream()
                .map(file -> {
                    UUID id = file.internship().id();
                    var signatories = SignatoryResolution.all(template.roles(), file, internships::teacher);
                    // The reference is given at sending; here it only must not look missing.
                    var merge = new MergeContext(file, "-", today, today.plusDays(template.sharing().requestDurationDays()), signatories);
                    return check(ofTemplate, new CheckContext(template, file, expressions, merge,
                            past.getOrDefault(id, List.of()), overlapping.getOrDefault(id, List.of()), repeated.contains(id)));
                })
                .toList();
    }

    private CheckedDocument check(List<Finding> ofTemplate, CheckContext context) {
        List<Finding> findings = Stream.concat(ofTemplate.stream(), rules.stream().flatMap(rule -> rule.check(context).stream()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Optional<ResolvedSignatory> spared = contacts.spared(context);
        List<ResolvedSignatory> reachable = context.signatories().stream()
                .filter(s -> SignatoryResolution.reachable(s) && spared.filter(s::equals).isEmpty()).toList();
        return new CheckedDocument(context.file(), reachable, findings);
    }

    /** Finds the other internships of the same students at the same time, read together so that a long list stays quick (V65). */
    private Map<UUID, List<InternshipFile>> overlapping(List<InternshipFile> files) {
        Map<UUID, List<Internship>> byStudent = new HashMap<>();
        Map<UUID, List<UUID>> pairs = new HashMap<>();
        for (InternshipFile file : files) {
            Internship internship = file.internship();
            for (Internship other : byStudent.computeIfAbsent(internship.studentId(), internships::ofStudent)) {
                if (!other.id().equals(internship.id()) && overlap(internship.schedule(), other.schedule())) {
                    pairs.computeIfAbsent(internship.id(), id -> new ArrayList<>()).add(other.id());
                }
            }
        }
        if (pairs.isEmpty()) {
            return Map.of();
        }
        Set<UUID> others = pairs.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<UUID, InternshipFile> found =
                internships.files(others).stream().collect(Collectors.toMap(f -> f.internship().id(), Function.identity()));
        Map<UUID, List<InternshipFile>> result = new HashMap<>();
        pairs.forEach((id, ids) -> result.put(id, ids.stream().filter(found::containsKey).map(found::get).toList()));
        return result;
    }

    private static boolean overlap(Schedule one, Schedule two) {
        LocalDate start = one.startsOn();
        LocalDate end = one.endsOn();
        LocalDate otherStart = two.startsOn();
        LocalDate otherEnd = two.endsOn();
        return start != null && end != null && otherStart != null && otherEnd != null
                && !start.isAfter(otherEnd) && !otherStart.isAfter(end);
    }
}
