package fr.paraphe.desktop;

import fr.paraphe.desktop.tracking.SentDocuments;
import fr.paraphe.domain.archive.ObtainProof;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.FollowedInternship;
import fr.paraphe.domain.tracking.InMemoryTrackingList;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.domain.tracking.RemoveDocuments;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A history in memory, over the requests that the sample sending makes. */
public final class SampleHistory implements SentDocuments, TrackingList {
    private static final Comparator<TrackingRow> LATEST = Comparator.comparing((TrackingRow r) -> r.request().createdAt())
            .thenComparing(r -> r.request().id()).reversed();

    private final Map<UUID, SignatureRequest> requests;
    private final List<UUID> trailed = new CopyOnWriteArrayList<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private volatile boolean silent;
    private final AtomicInteger templatesAsked = new AtomicInteger();
    private final Set<UUID> removed;
    private final Predicate<String> categories;
    private final AtomicInteger synchronised = new AtomicInteger();

    SampleHistory(Map<UUID, SignatureRequest> requests) {
        this(requests, ConcurrentHashMap.newKeySet(), _ -> true);
    }

    private SampleHistory(Map<UUID, SignatureRequest> requests, Set<UUID> removed, Predicate<String> categories) {
        this.requests = requests;
        this.removed = removed;
        this.categories = categories;
    }

    @Override
    public TrackingList within(TemplateCategory category) {
        return new SampleHistory(requests, removed, category.path()::equals);
    }

    /** Returns how often the platform was asked. */
    public int synchronisations() {
        return synchronised.get();
    }

    /** Changes the progress of the signatory of {@code place} of a request. */
    public void progress(UUID requestId, int place, UnaryOperator<SignatoryProgress> change) {
        requests.computeIfPresent(requestId, (_, request) -> {
            Signatory who = request.circuit().signatories().get(place);
            return request.with(request.circuit().with(who.id(), change));
        });
    }

    /** Archives or cancels a request, or anything else that replaces it. */
    public void change(UUID requestId, UnaryOperator<SignatureRequest> change) {
        requests.computeIfPresent(requestId, (_, request) -> change.apply(request));
    }

    /** Has both guardians sign a request too, the second of whom has done so (D-20). */
    public void withGuardians(UUID requestId) {
        change(requestId, request -> {
            Circuit circuit = request.circuit();
            var all = new ArrayList<>(circuit.signatories());
            for (SignatoryRole role : List.of(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN)) {
                boolean first = role == SignatoryRole.GUARDIAN;
                var person = new PersonSnapshot(UUID.randomUUID(), first ? "BIANE Marie-Christine" : "BIANE Paul",
                        first ? "Marie-Christine BIANE" : "Paul BIANE", "", "biane@example.org", null);
                all.add(new Signatory(UUID.randomUUID(), role, Requirement.MANDATORY, first ? 2 : 3, AuthLevel.LINK, person,
                        first ? SignatoryProgress.NONE : SignatoryProgress.NONE.signed(request.createdAt())));
            }
            return request.with(new Circuit(circuit.order(), all, circuit.endsAt(), null, null));
        });
    }

    @Override
    public RemoveDocuments.Plan removal(List<UUID> ids) {
        List<UUID> ended = ids.stream().filter(id -> ended(requests.get(id))).toList();
        int running = ids.size() - ended.size();
        return new RemoveDocuments.Plan(ended, ended.size(),
                running == 0 ? Map.of() : Map.of("le parcours est en cours\u00a0: annulez-le d'abord", running));
    }

    private static boolean ended(@Nullable SignatureRequest request) {
        return request != null && (request.circuit().archivedAt() != null || request.circuit().cancelledAt() != null);
    }

    @Override
    public int remove(List<UUID> ids) {
        removed.addAll(ids);
        return ids.size();
    }

    @Override
    public int putBack(List<UUID> ids) {
        removed.removeAll(Set.copyOf(ids));
        return ids.size();
    }

    @Override
    public TrackingList list() {
        return this;
    }

    private Stream<TrackingRow> rows(Filter filter) {
        List<String> words = List.of(SearchText.normalised(filter.words()).split(" "));
        return requests.values().stream().map(r -> TrackingRow.of(r, filter.now()))
                .filter(r -> removed.contains(r.request().id()) == filter.removed() && categories.test(r.request().subject().category()))
                .filter(r -> InMemoryTrackingList.takes(filter, r))
                .filter(r -> words.stream().allMatch(SearchText.normalised(r.request().subject().toString())::contains))
                .sorted(LATEST);
    }

    @Override
    public List<TrackingRow> page(Filter filter, Cursor after, int limit) {
        return rows(filter).filter(r -> r.request().createdAt().isBefore(after.createdAt())).limit(limit).toList();
    }

    @Override
    public long count(Filter filter) {
        return rows(filter).count();
    }

    @Override
    public Map<RequestStatus, Long> counts(Instant now) {
        return rows(Filter.all(now)).collect(Collectors.groupingBy(TrackingRow::status, TreeMap::new, Collectors.counting()));
    }

    @Override
    public Collection<SentTemplate> templates(Set<SentTemplate.Key> keys) {
        templatesAsked.addAndGet(keys.size());
        return keys.stream().map(key -> new SentTemplate(key, RecipientKind.COMPANY_CONTACT,
                new Publication(true, true, false, DocumentNature.MISCELLANEOUS.id()))).toList();
    }

    @Override
    public byte[] attestation(UUID requestId, UUID signatoryId) {
        return ("%PDF attestation of " + signatoryId).getBytes(StandardCharsets.UTF_8);
    }

    /** The internships start one after the other, each a week after the former, from ten days before the sample's day. */
    @Override
    public Collection<FollowedInternship> internships(Set<UUID> ids) {
        List<UUID> order = requests.values().stream().map(r -> r.subject().recordId()).distinct().sorted().toList();
        return ids.stream().map(id -> {
            LocalDate start = LocalDate.of(2026, 11, 21).plusWeeks(order.indexOf(id)).minusDays(10);
            return new FollowedInternship(id, "Développement web", start, start.plusWeeks(1));
        }).toList();
    }

    /** Returns how many versions of templates were read. */
    public int templatesAsked() {
        return templatesAsked.get();
    }

    @Override
    public Optional<byte[]> document(UUID requestId) {
        return Optional.ofNullable(requests.get(requestId))
                .map(r -> (r.subject().documentName() + "\n\n" + r.subject().company()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<VerificationReport> verify(UUID requestId) {
        SignatureRequest request = requests.get(requestId);
        if (request == null || request.circuit().archivedAt() == null) {
            return Optional.empty();
        }
        List<VerificationReport.SignatureReport> signatures = request.circuit().signatories().stream().filter(Signatory::signed)
                .map(s -> new VerificationReport.SignatureReport(
                        s.role().fieldName(), s.person().lastFirst(), s.progress().signedAt(), true, true, "LT", "")).toList();
        return Optional.of(new VerificationReport(
                "d.pdf", VerificationReport.Verdict.INTACT, true, true, signatures, List.of(), "00"));
    }

    /** Makes the platform silent, or lets it answer again. */
    public void silence(boolean now) {
        silent = now;
    }

    /** Returns of which requests events and messages were asked, in order. */
    public List<UUID> trailed() {
        return trailed;
    }

    /** Returns the files kept, by name. */
    public Map<String, String> kept() {
        return kept;
    }

    @Override
    public Optional<CircuitTrail> trail(UUID requestId) {
        trailed.add(requestId);
        if (silent) {
            throw new PlatformException(PlatformException.Kind.UNREACHABLE, "La plateforme de signature ne répond pas.");
        }
        return Optional.ofNullable(requests.get(requestId)).map(SampleTrail::of);
    }

    @Override
    public Optional<ObtainProof.Obtained> proof(UUID requestId) {
        return Optional.ofNullable(requests.get(requestId)).filter(request -> request.circuit().archivedAt() != null)
                .map(SampleTrail::proof);
    }

    @Override
    public void keep(byte[] file, Path target) {
        kept.put(String.valueOf(target.getFileName()), new String(file, StandardCharsets.UTF_8));
    }

    @Override
    public PrepareAgain.Plan amend(List<UUID> ids) {
        Instant now = Instant.parse("2026-11-21T09:00:00Z");
        List<UUID> signed = ids.stream().map(requests::get).filter(r -> RequestStatus.of(r, now) == RequestStatus.ARCHIVED)
                .map(r -> r.subject().recordId()).toList();
        return new PrepareAgain.Plan(signed.isEmpty() ? Optional.empty()
                : Optional.of(new PrepareAgain.Chosen(RecordKind.INTERNSHIP, SampleTemplates.agreement().id(), signed)), Map.of());
    }

    @Override
    public PrepareAgain.Plan again(List<UUID> ids) {
        Instant now = Instant.parse("2026-11-21T09:00:00Z");
        List<SignatureRequest> renewable = ids.stream().map(requests::get)
                .filter(r -> r != null && RequestStatus.of(r, now).renewable()).toList();
        var chosen = renewable.stream().findFirst().map(first -> new PrepareAgain.Chosen(first.subject().about(), first.templateId(),
                renewable.stream().map(r -> r.subject().recordId()).toList()));
        return new PrepareAgain.Plan(chosen, renewable.size() == ids.size() ? Map.of()
                : Map.of("Son parcours est en cours\u00a0: annulez-le d'abord.", ids.size() - renewable.size()));
    }

    @Override
    public int synchronise() {
        return synchronised.incrementAndGet() > 0 ? 0 : 1;
    }

    @Override
    public URI readable(UUID requestId) {
        SignatureRequest request = requests.get(requestId);
        if (request == null || request.delivery().sentAt() == null) {
            throw new RefusedException("not-frozen", "Le document n'est pas encore figé.");
        }
        return URI.create("file:///tmp/" + request.subject().reference() + ".pdf");
    }
}
