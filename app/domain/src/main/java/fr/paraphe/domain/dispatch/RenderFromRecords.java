package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.directory.RecordFiles;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.merge.LayoutRules;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.ResolvedSignatory;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges a request's template version with the campus's records, for the signatories frozen in its circuit. */
public final class RenderFromRecords implements RequestRenderer {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern TAG = Pattern.compile("\\{\\{([^}]+)}}");

    private final DocumentTemplates templates;
    private final RecordFiles files;
    private final MergeTemplate merger;
    private final LayoutRules layout;
    private final TagCatalogue catalogue;
    private final Function<UUID, String> checkAddress;
    private volatile @Nullable DocumentTemplate last;

    /**
     * Creates the renderer on its ports, the rules on pages and the catalogue of tags; {@code checkAddress} tells where a request is
     * checked (X17).
     */
    public RenderFromRecords(DocumentTemplates templates, RecordFiles files, MergeTemplate merger, LayoutRules layout,
            TagCatalogue catalogue, Function<UUID, String> checkAddress) {
        this.templates = templates;
        this.files = files;
        this.merger = merger;
        this.layout = layout;
        this.catalogue = catalogue;
        this.checkAddress = checkAddress;
    }

    /** Makes the document, unless a signature would stand where it must not (V36, V37, X05). */
    @Override
    public Rendered render(SignatureRequest request, @Nullable EmailText words) {
        DocumentTemplate template = template(request);
        RecordFile file = file(template, request);
        List<ResolvedSignatory> signatories = signatories(request, template, file);
        MergeValues values = values(request, file, signatories);
        MergedDocument merged = merger.merge(template, values, roles(request));
        layout.check(template, merged, signatories).stream().findFirst().ifPresent(flaw -> {
            throw new RefusedException(flaw.rule(), flaw.text());
        });
        return new Rendered(merged.pdf(), message(worded(template, words), file.institution().name(), values));
    }

    @Override
    public OutgoingRequest.Message message(SignatureRequest request, @Nullable EmailText words) {
        DocumentTemplate template = template(request);
        RecordFile file = file(template, request);
        return message(worded(template, words), file.institution().name(), values(request, file, signatories(request, template, file)));
    }

    private static DocumentTemplate worded(DocumentTemplate template, @Nullable EmailText words) {
        return words == null ? template : template.email(words);
    }

    /** Returns the message of a template with its tags replaced; without a sender's label it comes from {@code institution} (F069). */
    public static OutgoingRequest.Message message(DocumentTemplate template, String institution, MergeValues values) {
        EmailText email = template.email();
        String sender = email.senderLabel().isBlank() ? institution : resolve(email.senderLabel(), values);
        return new OutgoingRequest.Message(sender, resolve(email.subject(), values), resolve(email.body(), values));
    }

    private static Set<SignatoryRole> roles(SignatureRequest request) {
        return request.circuit().signatories().stream().map(Signatory::role).collect(Collectors.toSet());
    }

    private List<ResolvedSignatory> signatories(SignatureRequest request, DocumentTemplate template, RecordFile file) {
        Set<SignatoryRole> roles = roles(request);
        return SignatoryResolution.all(template.roles(), file, files::member).stream()
                .filter(s -> roles.contains(s.role().role()))
                .toList();
    }

    private MergeValues values(SignatureRequest request, RecordFile file, List<ResolvedSignatory> signatories) {
        return new RecordValues(catalogue, new MergeContext(file, request.subject().reference(), day(request.createdAt()),
                day(request.circuit().endsAt()), signatories, checkAddress.apply(request.id())));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PARIS);
    }

    /** Replaces the tags of a message; a picture gives nothing, an unknown tag stays as it is written, where everybody sees it. */
    private static String resolve(String text, MergeValues values) {
        return TAG.matcher(text).replaceAll(found -> {
            Optional<String> value = values.picture(found.group(1)).map(_ -> "").or(() -> values.text(found.group(1)));
            return Matcher.quoteReplacement(value.orElse(found.group()));
        });
    }

    /** Returns the version asked, which never changes: the last one is remembered, most documents of a queue being of one template. */
    private DocumentTemplate template(SignatureRequest request) {
        DocumentTemplate known = last;
        if (known != null && known.id().equals(request.templateId()) && known.version() == request.templateVersion()) {
            return known;
        }
        DocumentTemplate found = templates.find(request.templateId(), request.templateVersion())
                .orElseThrow(() -> new RefusedException("template-missing", "Le modèle de ce document n'est plus dans la base."));
        last = found;
        return found;
    }

    private RecordFile file(DocumentTemplate template, SignatureRequest request) {
        return files.of(template.about(), request.subject().recordId())
                .orElseThrow(() -> new RefusedException("record-missing", "Ce dont parle ce document n'est plus dans la base."));
    }
}
