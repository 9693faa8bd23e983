package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.SignatureZone;
import fr.paraphe.desktop.template.Sample;
import fr.paraphe.desktop.template.TemplateDesk.ExtremeCase;
import fr.paraphe.desktop.template.TemplateDesk.MessagePreview;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.RenderFromRecords;
import fr.paraphe.domain.merge.DocumentMerger;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.store.Repositories;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries templates on the internships of the base (X01). */
final class TemplateSamples {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Extreme cases are looked for among so many internships: all of a school's, the first ones of a great base. */
    private static final int AMONG = 2_000;

    private final Listing list;
    private final Internships internships;
    private final Supplier<DocumentMerger> merger;
    private final Clock clock;
    private final TagCatalogue catalogue = TagCatalogue.standard();

    TemplateSamples(Repositories data, Supplier<DocumentMerger> merger, Clock clock) {
        list = data.lists().of(CampusList.INTERNSHIPS);
        internships = data.internships();
        this.merger = merger;
        this.clock = clock;
    }

    int count() {
        return (int) list.pages(ListQuery.ALL, 1_000).count();
    }

    Sample at(int rank) {
        List<UUID> ids = list.ids(ListQuery.ALL);
        if (rank >= ids.size()) {
            throw gone();
        }
        return sample(file(ids.get(rank)));
    }

    Sample extreme(ExtremeCase kind) {
        List<UUID> ids = list.ids(ListQuery.ALL);
        Stream<InternshipFile> files = internships.files(ids.subList(0, Math.min(AMONG, ids.size()))).stream();
        ToLongFunction<InternshipFile> strain = switch (kind) {
            case LONGEST_NAME -> file -> file.student().name().lastFirst().length() + file.company().legalName().length();
            case MINOR -> file -> file.student().minorOn(today()) ? 1 : 0;
            case FOREIGN_COMPANY -> file -> foreign(file) ? 1 : 0;
            case MISSING_VALUES -> this::missing;
        };
        InternshipFile most = files.max(Comparator.comparingLong(strain)).orElseThrow(TemplateSamples::gone);
        if (strain.applyAsLong(most) == 0) {
            throw new RefusedException("no-such-case", "Aucun stage de la base n'est dans ce cas.");
        }
        return sample(most);
    }

    private static boolean foreign(InternshipFile file) {
        String country = file.company().address().country();
        return !country.isBlank() && !country.equals("FR");
    }

    private long missing(InternshipFile file) {
        MergeContext context = context(file, List.of(), today());
        return catalogue.tags().stream().filter(tag -> tag.value(context).isEmpty()).count();
    }

    Preview preview(DocumentTemplate draft, Sample sample) {
        InternshipFile file = file(sample.id());
        Map<SignatoryRole, ResolvedSignatory> people = SignatoryResolution.all(draft.roles(), file).stream()
                .collect(Collectors.toMap(s -> s.role().role(), Function.identity()));
        Set<SignatoryRole> roles = draft.roles().stream().map(TemplateRole::role).collect(Collectors.toSet());
        MergedDocument merged = merger.get().merge(draft.page(), values(draft, file), roles);
        return Preview.of(merged.pdf(), merged.fields().stream().map(field -> {
            ResolvedSignatory person = people.get(field.role());
            return new SignatureZone(field, person == null ? field.role().label() : person.name().lastFirst());
        }).toList());
    }

    MessagePreview message(DocumentTemplate draft, Sample sample) {
        InternshipFile file = file(sample.id());
        var message = RenderFromRecords.message(draft, file.institution().name(), values(draft, file));
        return new MessagePreview(message.senderLabel(), message.subject(), message.body());
    }

    private RecordValues values(DocumentTemplate draft, InternshipFile file) {
        return new RecordValues(catalogue, context(file, SignatoryResolution.all(draft.roles(), file),
                today().plusDays(draft.sharing().requestDurationDays())));
    }

    private MergeContext context(InternshipFile file, List<ResolvedSignatory> signatories, LocalDate end) {
        return new MergeContext(file, "APERÇU", today(), end, signatories);
    }

    private InternshipFile file(UUID id) {
        return internships.files(List.of(id)).stream().findFirst().orElseThrow(TemplateSamples::gone);
    }

    private static Sample sample(InternshipFile file) {
        Internship internship = file.internship();
        return new Sample(internship.id(), file.student().name().lastFirst());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    private static RefusedException gone() {
        return new RefusedException("internship-missing", "Ce stage n'est plus dans la base.");
    }
}
