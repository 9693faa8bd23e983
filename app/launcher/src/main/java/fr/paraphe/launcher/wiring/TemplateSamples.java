package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.SignatureZone;
import fr.paraphe.desktop.template.Sample;
import fr.paraphe.desktop.template.TagLine;
import fr.paraphe.desktop.template.TemplateDesk.ExtremeCase;
import fr.paraphe.desktop.template.TemplateDesk.Placing;
import fr.paraphe.domain.directory.ReadRecordFiles;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.RenderFromRecords;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.PagePreview;
import fr.paraphe.domain.merge.PreviewValues;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.merge.TagValue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.store.Repositories;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tries templates on the records of the base that they are about (X01). */
final class TemplateSamples {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Extreme cases are looked for among so many records: all of a small school's, the first ones of a great base. */
    private static final int AMONG = 500;
    private static final int PAGE = 1_000;

    private final Repositories data;
    private final ReadRecordFiles files;
    private final RecordFiles documents;
    private final Supplier<MergeTemplate> merger;
    private final Clock clock;
    private final TagCatalogue catalogue = TagCatalogue.standard();

    TemplateSamples(Repositories data, Supplier<MergeTemplate> merger, Clock clock) {
        this.data = data;
        files = data.files();
        documents = Services.files(data);
        this.merger = merger;
        this.clock = clock;
    }

    int count(RecordKind kind) {
        return (int) data.lists().of(list(kind)).pages(ListQuery.ALL, PAGE).count();
    }

    private static CampusList list(RecordKind kind) {
        return CampusList.of(kind).orElse(CampusList.INTERNSHIPS);
    }

    Sample at(RecordKind kind, int rank) {
        List<UUID> ids = data.lists().of(list(kind)).ids(ListQuery.ALL);
        if (rank >= ids.size()) {
            throw gone();
        }
        return sample(kind, ids.get(rank), file(kind, ids.get(rank)));
    }

    /** A record with its file, and how much it strains a template. */
    private record Strained(UUID id, RecordFile file, long strain) {}

    Sample extreme(RecordKind kind, ExtremeCase wanted) {
        ToLongFunction<RecordFile> strain = switch (wanted) {
            case LONGEST_NAME -> file -> file.name().length();
            case MINOR -> file -> Optional.ofNullable(file.student()).filter(s -> s.minorOn(today())).isPresent() ? 1 : 0;
            case FOREIGN_COMPANY -> file -> foreign(file) ? 1 : 0;
            case MISSING_VALUES -> this::missing;
        };
        Strained most = data.lists().of(list(kind)).ids(ListQuery.ALL).stream().limit(AMONG)
                .flatMap(id -> files.of(kind, id).map(file -> new Strained(id, file, strain.applyAsLong(file))).stream())
                .max(Comparator.comparingLong(Strained::strain)).filter(found -> found.strain() > 0)
                .orElseThrow(() -> new RefusedException("no-such-case", "Aucun enregistrement de la base n'est dans ce cas."));
        return sample(kind, most.id(), most.file());
    }

    private static boolean foreign(RecordFile file) {
        return Optional.ofNullable(file.company()).map(c -> c.address().country())
                .filter(country -> !country.isBlank() && !country.equals("FR")).isPresent();
    }

    private long missing(RecordFile file) {
        MergeContext context = context(file, List.of(), today());
        return catalogue.tags().stream().filter(tag -> tag.value(context).isEmpty()).count();
    }

    Preview preview(DocumentTemplate draft, Sample sample) {
        RecordFile file = file(draft, sample);
        List<ResolvedSignatory> signatories = signatories(draft, file);
        Map<SignatoryRole, ResolvedSignatory> people = signatories.stream()
                .collect(Collectors.toMap(s -> s.role().role(), Function.identity()));
        MergedDocument merged = merged(draft, file, signatories);
        return Preview.of(merged.pdf(), merged.fields().stream().map(field -> {
            ResolvedSignatory person = people.get(field.role());
            return new SignatureZone(field, person == null ? "" : person.name().lastFirst());
        }).toList());
    }

    Placing placing(DocumentTemplate draft, Sample sample) {
        RecordFile file = file(draft, sample);
        MergedDocument merged = merged(draft, file, signatories(draft, file));
        try (PagePreview.Pages pages = DocumentTools.preview().open(merged.pdf())) {
            return new Placing(merged.pdf(), FixedPages.of(IntStream.range(0, pages.count()).mapToObj(pages::shape).toList(),
                    merged.fields().stream().map(SignatureField::place).toList()));
        }
    }

    private MergedDocument merged(DocumentTemplate draft, RecordFile file, List<ResolvedSignatory> signatories) {
        Set<SignatoryRole> roles = draft.roles().stream().map(TemplateRole::role).filter(role -> shown(draft, role))
                .collect(Collectors.toSet());
        return merger.get().merge(draft, new PreviewValues(catalogue, context(draft, file, signatories)), roles);
    }

    /** A document is shown before everybody was placed on it, and to place who has no block in its text. */
    private static boolean shown(DocumentTemplate draft, SignatoryRole role) {
        FixedPages fixed = draft.fixed();
        return fixed == null ? role.hasBlock(draft.html()) || draft.byHand().place(role).isPresent() : fixed.place(role).isPresent();
    }

    List<InvitationPreview> messages(DocumentTemplate draft, Sample sample) {
        RecordFile file = file(draft, sample);
        List<ResolvedSignatory> signatories = signatories(draft, file);
        OutgoingRequest.Message words = RenderFromRecords.message(draft, file.institution().name(),
                new RecordValues(catalogue, context(draft, file, signatories)));
        return InvitationPreview.of(draft, words, signatories, clock.instant());
    }

    List<TagLine> tags(@Nullable Sample sample) {
        if (sample == null) {
            return catalogue.tags().stream().map(tag -> new TagLine(tag.code(), tag.label(), tag.group(), "", TagLine.Kind.TEXT)).toList();
        }
        MergeContext context = context(file(sample.kind(), sample.id()), List.of(), today());
        var values = new RecordValues(catalogue, context);
        return catalogue.tags().stream().map(tag -> {
            TagValue value = tag.value(context);
            TagLine.Kind kind = switch (value) {
                case TagValue.Day _ -> TagLine.Kind.DAY;
                case TagValue.Title _ -> TagLine.Kind.TITLE;
                default -> TagLine.Kind.TEXT;
            };
            return new TagLine(tag.code(), tag.label(), tag.group(), value.isEmpty() ? "" : values.text(tag.code()).orElse(""), kind);
        }).toList();
    }

    private List<ResolvedSignatory> signatories(DocumentTemplate draft, RecordFile file) {
        return SignatoryResolution.all(draft.roles(), file, data.staff()::find);
    }

    private MergeContext context(DocumentTemplate draft, RecordFile file, List<ResolvedSignatory> signatories) {
        return context(file, signatories, today().plusDays(draft.sharing().requestDurationDays()));
    }

    private MergeContext context(RecordFile file, List<ResolvedSignatory> signatories, LocalDate end) {
        return new MergeContext(file, InvitationPreview.REFERENCE, today(), end, signatories);
    }

    private RecordFile file(DocumentTemplate draft, Sample sample) {
        return sample.kind() == draft.about()
                ? documents.of(draft, sample.id()).orElseThrow(TemplateSamples::gone) : file(sample.kind(), sample.id());
    }

    private RecordFile file(RecordKind kind, UUID id) {
        return files.of(kind, id).orElseThrow(TemplateSamples::gone);
    }

    private static Sample sample(RecordKind kind, UUID id, RecordFile file) {
        return new Sample(kind, id, file.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    private static RefusedException gone() {
        return new RefusedException("record-missing", "Cet enregistrement n'est plus dans la base.");
    }
}
