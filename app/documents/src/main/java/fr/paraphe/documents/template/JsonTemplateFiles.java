package fr.paraphe.documents.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.paraphe.documents.template.fixed.PdfImports;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.FixedPdf;
import fr.paraphe.domain.template.FixedPdfs;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.ShareMode;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateFiles;
import fr.paraphe.domain.template.TemplateRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes templates as JSON, under names of the product's own that a later version reads too. */
public final class JsonTemplateFiles implements TemplateFiles {
    private static final String FIXED = "fixed";
    private static final String BY_HAND = "byHand";
    private static final String FORMAT = "paraphe-template-1";
    private static final long LARGEST = 24L * 1024 * 1024;

    private final ObjectMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();
    private final UnaryOperator<String> cleaner;
    private final FixedPdfs pdfs;
    private final PdfImports imports = new PdfImports();
    private final InstantSource clock;

    /** Creates the reader and writer; {@code cleaner} leaves of a text only what a template may hold, {@code pdfs} keeps the PDFs. */
    public JsonTemplateFiles(UnaryOperator<String> cleaner, FixedPdfs pdfs, InstantSource clock) {
        this.cleaner = cleaner;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    /** A template in a file. */
    record Written(String format, String label, String category, RecipientKind recipient, RecordKind about, String html,
            PageLayout layout, EmailText email, WrittenSharing sharing) {}

    /** The PDF whose pages it has, in base 64, and where its roles sign; a file without it has a text. */
    record WrittenPages(byte[] pdf, List<SignaturePlace> places) {}

    /** How it is shared: the nature is not told, since each base has its own. */
    record WrittenSharing(ShareMode mode, SigningOrder order, int requestDurationDays, int linkDurationDays, boolean toRecipient,
            boolean toStudent, boolean toGuardians, List<WrittenRole> roles) {}

    /** One role. */
    record WrittenRole(SignatoryRole role, Requirement requirement, int rank, AuthLevel authLevel, RoleChoice choice) {}

    @Override
    public void write(DocumentTemplate template, Path file) {
        Sharing sharing = template.sharing();
        Publication publication = sharing.publication();
        List<WrittenRole> roles = sharing.roles().stream()
                .map(r -> new WrittenRole(r.role(), r.requirement(), r.rank(), r.authLevel(), r.choice())).toList();
        var shared = new WrittenSharing(sharing.mode(), sharing.order(), sharing.requestDurationDays(), sharing.linkDurationDays(),
                publication.toRecipient(), publication.toStudent(), publication.toGuardians(), roles);
        var written = new Written(FORMAT, template.label(), template.category().path(), template.recipient(), template.about(),
                template.html(), template.layout(), template.email(), shared);
        ObjectNode whole = json.valueToTree(written);
        FixedPages fixed = template.fixed();
        if (fixed != null) {
            whole.set(FIXED, json.valueToTree(new WrittenPages(pdfs.content(fixed.sha256()), fixed.places())));
        } else if (!template.byHand().places().isEmpty()) {
            whole.set(BY_HAND, json.valueToTree(template.byHand()));
        }
        try {
            Files.write(file, json.writeValueAsBytes(whole));
        } catch (IOException e) {
            throw new RefusedException("file-unwritable", "Le modèle n'a pas pu être écrit dans " + named(file)
                    + "\u00a0: vérifiez la place et les droits du dossier.", e);
        }
    }

    @Override
    public DocumentTemplate read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new RefusedException("file-large",
                        named(file) + " dépasse 24\u00a0Mo\u00a0: ce n'est pas un modèle enregistré par Paraphe.");
            }
            JsonNode whole = json.readTree(Files.readAllBytes(file));
            DocumentTemplate template = placed(template(json.treeToValue(whole, Written.class)), whole);
            return whole.hasNonNull(FIXED) ? fixed(template, json.treeToValue(whole.get(FIXED), WrittenPages.class), file) : template;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new RefusedException("not-a-template", named(file) + " n'est pas un modèle enregistré par Paraphe, ou il est abîmé.", e);
        } catch (IOException e) {
            throw new RefusedException("file-unreadable", named(file) + " ne peut pas être lu.", e);
        }
    }

    private DocumentTemplate placed(DocumentTemplate template, JsonNode whole) throws JsonProcessingException {
        return whole.hasNonNull(BY_HAND) ? template.byHand(json.treeToValue(whole.get(BY_HAND), HandPlaces.class)) : template;
    }

    private DocumentTemplate fixed(DocumentTemplate template, WrittenPages written, Path file) {
        if (written.places().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a place that is none");
        }
        FixedPdf pdf = imports.take(written.pdf(), "Le PDF de " + named(file)).pdf();
        pdfs.keep(pdf.content());
        return template.html("").fixed(new FixedPages(pdf.sha256(), pdf.pages(), written.places()));
    }

    private static String named(Path file) {
        return "«\u00a0" + file.getFileName() + "\u00a0»";
    }

    /** Who is named in one school is nobody in another: the usual teacher signs there. */
    private static RoleChoice kept(RoleChoice choice) {
        return choice == RoleChoice.TEACHER_NAMED ? RoleChoice.TEACHER_TUTOR : choice;
    }

    private DocumentTemplate template(@Nullable Written written) {
        if (written == null || !FORMAT.equals(written.format())) {
            throw new IllegalArgumentException("another format");
        }
        WrittenSharing shared = written.sharing();
        if (shared.roles().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a role that is none");
        }
        List<TemplateRole> roles = shared.roles().stream()
                .map(r -> new TemplateRole(r.role(), r.requirement(), r.rank(), r.authLevel(), kept(r.choice()))).toList();
        var publication = new Publication(shared.toRecipient(), shared.toStudent(), shared.toGuardians(),
                Publication.TO_SIGNATORIES.nature());
        var sharing = new Sharing(shared.mode(), roles, shared.order(), shared.requestDurationDays(), shared.linkDurationDays(),
                publication);
        UUID id = Ids.next(clock.instant());
        return new DocumentTemplate(id, 1, written.label(), TemplateCategory.ofPath(written.category()).orElse(TemplateCategory.OTHER),
                written.recipient(), written.about(), false, cleaner.apply(written.html()), written.layout(), written.email(), sharing);
    }
}
