package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says, before anything is sent, who would sign each document and what is missing (F081–F090, rules of 05). */
public final class CheckDocuments {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CheckReads reads;
    private final MergeTemplate merger;
    private final TagCatalogue catalogue;
    private final Supplier<CheckSettings> settings;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    /** Creates the use case on what it reads, the reader of templates, the tags, and the settings as they are at each check. */
    public CheckDocuments(
            CheckReads reads, MergeTemplate merger, TagCatalogue catalogue, Supplier<CheckSettings> settings, InstantSource clock) {
        this.reads = reads;
        this.merger = merger;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    private static List<CheckRule> rules(CheckSettings set, ContactRules contacts) {
        return List.of(new SignatoryRules(), contacts, new ContentRules(), new StudentRules(), new PeriodRules(),
                new CompanyRules(set.rates()), new TeacherRules(set.followedAtMost()), new CircuitRules(set.duplicateBlocks()),
                new AmendmentRules());
    }

    /**
     * Returns one line for each record of the kind that the template is about, in the order asked and only once when asked twice (V84),
     * with its findings, the blocking
     * ones first. An optional signatory who cannot be found or reached is not among the line's signatories (V11, V12), nor a guardian
     * who cannot be while the other's signature does for both (D-20).
     */
    public List<CheckedDocument> check(DocumentTemplate template, Collection<UUID> recordIds) {
        Set<UUID> once = new LinkedHashSet<>();
        Set<UUID> repeated = new HashSet<>();
        recordIds.stream().filter(id -> !once.add(id)).forEach(repeated::add);
        List<RecordFile> files = reads.files().all(template, once);
        Surroundings surroundings = Surroundings.read(reads, once, files, repeated);
        Read read = read(template);
        CheckSettings set = settings.get();
        var contacts = new ContactRules(set.mobile());
        List<CheckRule> rules = rules(set, contacts);
        List<Finding> ofAll = Stream.concat(ServiceRules.check(reads.service().get(), template).stream(), read.findings().stream())
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        Map<UUID, Optional<StaffMember>> named = new HashMap<>();
        return files.stream()
                .map(file -> {
                    var signatories = SignatoryResolution.all(template.roles(), file,
                            id -> named.computeIfAbsent(id, reads.internships()::teacher));
                    // The reference is given at sending; here it only must not look missing.
                    var merge = new MergeContext(file, "-", today, today.plusDays(template.sharing().requestDurationDays()), signatories);
                    var context = new CheckContext(template, file, read.expressions(), merge, surroundings.of(file));
                    List<Finding> findings = Stream.concat(ofAll.stream(), rules.stream().flatMap(rule -> rule.check(context).stream()))
                            .map(set::raised).toList();
                    return new CheckedDocument(file, reachable(context, contacts), findings);
                })
                .toList();
    }

    /** What a template holds, and what is found about it. */
    private record Read(DocumentTemplate template, TemplateExpressions expressions, List<Finding> findings) {}

    /** Reading a template lays it out: it is done once for all the checks of a sending. */
    private Read read(DocumentTemplate template) {
        Read known = last.get();
        if (known != null && known.template().equals(template)) {
            return known;
        }
        TemplateExpressions expressions = TemplateExpressions.of(merger.read(template), catalogue);
        var read = new Read(template, expressions, TemplateRules.check(template, expressions));
        last.set(read);
        return read;
    }

    private static List<ResolvedSignatory> reachable(CheckContext context, ContactRules contacts) {
        Optional<ResolvedSignatory> spared = contacts.spared(context);
        return context.signatories().stream().filter(s -> SignatoryResolution.reachable(s) && spared.filter(s::equals).isEmpty()).toList();
    }
}
