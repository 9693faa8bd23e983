package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.dispatch.CircuitEnd;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.RenderFromRecords;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a document that leaves without electronic signature, to be signed in ink if at all (F077): no reference, no code to check it by,
 * and an empty frame for each person who has one in the text. The last day to sign is that of a document sent today (D-04).
 */
public final class UnsignedDocument {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MergeTemplate merger;
    private final Function<UUID, Optional<StaffMember>> staff;
    private final InstantSource clock;
    private final TagCatalogue catalogue = TagCatalogue.standard();

    /** Creates what makes documents with {@code merger}, {@code staff} finding whom a template names. */
    public UnsignedDocument(MergeTemplate merger, Function<UUID, Optional<StaffMember>> staff, InstantSource clock) {
        this.merger = merger;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Makes the PDF.
     *
     * @throws fr.paraphe.domain.shared.RefusedException when it cannot be made, with what {@link MergeTemplate#merge} says
     */
    public byte[] pdf(DocumentTemplate template, RecordFile file) {
        List<ResolvedSignatory> people = people(template, file);
        return merger.merge(template, values(template, file, people), boxes(template, people)).pdf();
    }

    /** Returns the words of the e-mail to which the document is attached, tags replaced (F069). */
    public OutgoingRequest.Message words(DocumentTemplate template, RecordFile file) {
        return RenderFromRecords.message(template, file.institution().name(), values(template, file, people(template, file)));
    }

    /** Whom a template that is not for signature does not choose is the usual person: a block in its text is signed in ink all the same. */
    private List<ResolvedSignatory> people(DocumentTemplate template, RecordFile file) {
        List<TemplateRole> roles = Arrays.stream(SignatoryRole.values())
                .map(role -> template.sharing().role(role).orElseGet(() -> TemplateRole.offered(role, 1))).toList();
        return SignatoryResolution.all(roles, file, staff);
    }

    private RecordValues values(DocumentTemplate template, RecordFile file, List<ResolvedSignatory> people) {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        LocalDate end = CircuitEnd.day(clock.instant(), template.sharing().requestDurationDays());
        return new RecordValues(catalogue, MergeContext.unsigned(file, today, end, people));
    }

    /** Everybody who has a block signs in ink, known or not, except in an optional role that nobody holds; fixed pages show their own. */
    private static Set<SignatoryRole> boxes(DocumentTemplate template, List<ResolvedSignatory> people) {
        Set<SignatoryRole> held = people.stream().map(person -> person.role().role()).collect(Collectors.toSet());
        return template.fixed() != null ? Set.of() : Arrays.stream(SignatoryRole.values())
                .filter(role -> role.hasBlock(template.html()) && (held.contains(role) || !optional(template.sharing().role(role))))
                .collect(Collectors.toSet());
    }

    private static boolean optional(Optional<TemplateRole> role) {
        return role.map(TemplateRole::requirement).filter(Requirement.OPTIONAL::equals).isPresent();
    }
}
