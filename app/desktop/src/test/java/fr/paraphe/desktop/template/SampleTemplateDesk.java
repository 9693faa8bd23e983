package fr.paraphe.desktop.template;

import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.SignatureZone;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.StillWanted;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.CleanTemplate;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.FixedPdf;
import fr.paraphe.domain.template.ImportDocument;
import fr.paraphe.domain.template.Imported;
import fr.paraphe.domain.template.InMemoryDocumentNatures;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.InMemoryFixedPdfs;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateChips;
import fr.paraphe.domain.template.TemplateCleaner;
import fr.paraphe.domain.template.TemplateDraft;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.TemplateVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Templates in memory, and documents that are their template's text. */
public final class SampleTemplateDesk implements TemplateDesk {
    /** A PDF of two pages. */
    static final FixedPdf RULES = new FixedPdf("""
            Règlement de l'internat

            Article premier
            L'internat accueille les élèves du dimanche soir au vendredi.

            Article 2
            Les sorties du mercredi sont autorisées par écrit.

            Lu et approuvé, le""".getBytes(StandardCharsets.UTF_8),
            List.of(new PageShape(595, 841), new PageShape(595, 841)));
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final Actor COLLEAGUE = new Actor("scolarite", "Paul MARTIN", Set.of(Right.SEND), null);

    /** What was merged, in order. */
    final List<String> merged = new ArrayList<>();
    public final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemoryDocumentNatures natures = new InMemoryDocumentNatures(templates);
    private final InMemoryFixedPdfs pdfs = new InMemoryFixedPdfs();
    private final EditTemplates edit;
    private final ImportDocument imports;
    private final List<InternshipFile> files;
    private final Instant now;
    private final Map<Path, DocumentTemplate> written = new HashMap<>();

    /** Holds the two sample templates, tried on {@code files}. */
    public SampleTemplateDesk(List<InternshipFile> files, Instant now) {
        this.files = files;
        this.now = now;
        edit = new EditTemplates(templates, new InMemoryTransactions(), () -> now);
        imports = new ImportDocument(SampleTemplateDesk::document, new InMemorySettings(), edit, pdfs, () -> now);
        List.of(SampleTemplates.agreement(), SampleTemplates.certificate())
                .forEach(template -> templates.save(new TemplateVersion(template, now, "")));
    }

    /** Saves a version as a colleague does at another workstation. */
    void colleagueSaves(DocumentTemplate draft) {
        edit.save(COLLEAGUE, draft);
    }

    @Override
    public List<TemplateLine> all() {
        return templates.all().stream().map(template -> new TemplateLine(template, template.label().startsWith("Convention") ? 12 : 0))
                .toList();
    }

    @Override
    public DocumentTemplate create(String label, TemplateCategory category, RecipientKind recipient) {
        return edit.create(SECRETARY, label, category, recipient);
    }

    @Override
    public DocumentTemplate save(DocumentTemplate draft) {
        return edit.save(SECRETARY, draft);
    }

    @Override
    public DocumentTemplate duplicate(UUID id) {
        return edit.duplicate(SECRETARY, id);
    }

    @Override
    public DocumentTemplate restoreOriginal(UUID id) {
        return edit.restoreOriginal(SECRETARY, id);
    }

    @Override
    public void delete(List<UUID> ids) {
        edit.delete(SECRETARY, ids);
    }

    @Override
    public void undelete(List<UUID> ids) {
        edit.undelete(SECRETARY, ids);
    }

    @Override
    public List<TemplateVersion> versions(UUID id) {
        return templates.versions(id);
    }

    @Override
    public DocumentTemplate restore(UUID id, int version) {
        return edit.restore(SECRETARY, id, version);
    }

    @Override
    public void write(DocumentTemplate template, Path file) {
        written.put(file, template);
    }

    @Override
    public List<DocumentTemplate> read(List<Path> paths) {
        return edit.add(SECRETARY, paths.stream().map(path -> {
            DocumentTemplate found = written.get(path);
            if (found == null) {
                throw new RefusedException("not-a-template", "Ce fichier n'est pas un modèle enregistré par Paraphe.");
            }
            return found.copy(Ids.next(now), found.label());
        }).toList());
    }

    @Override
    public ImportDocument.Reading readDocument(Path file) {
        return imports.read(file);
    }

    @Override
    public DocumentTemplate importDocument(ImportDocument.Wanted wanted, Imported document, Map<String, String> codes) {
        return imports.create(SECRETARY, wanted, document, codes);
    }

    /** A document with a picture that is lost and two unknown fields, or a broken one. */
    private static Imported document(Path file) {
        if (file.toString().endsWith(".pdf")) {
            return Imported.pages("Règlement de l'internat", RULES, List.of("Les scripts du PDF ont été retirés."));
        }
        if (!file.toString().endsWith(".docx")) {
            throw new RefusedException("import-kind", "Ce fichier n'est pas d'un format repris.");
        }
        return new Imported("Convention du lycée", "<p>{{Nom élève}} {{Etud_NomPrenom}} {{Tuteur}}</p>", "", "",
                List.of("Nom élève", "Tuteur"), List.of("Une équation n'a pas été reprise."));
    }

    @Override
    public byte[] pdf(String sha256) {
        return pdfs.content(sha256);
    }

    @Override
    public String withBoxes(String html, List<SignatoryRole> roles) {
        var text = new StringBuilder(html);
        roles.forEach(role -> text.append(box(role)));
        return text.toString();
    }

    @Override
    public String withoutBoxes(String html, List<SignatoryRole> roles) {
        String text = html;
        for (SignatoryRole role : roles) {
            text = text.replace(box(role), "");
        }
        return text;
    }

    private static String box(SignatoryRole role) {
        return "<div class=\"sig\" id=\"" + role.fieldName() + "\">" + role.label() + "</div>";
    }

    @Override
    public TemplateDraft text(String html) {
        return new TemplateDraft(html, new PlainCleaner(), new PlainChips());
    }

    @Override
    public String pasted(String html) {
        return html;
    }

    @Override
    public List<TagLine> tags(@Nullable Sample sample) {
        String name = sample == null ? "" : sample.name();
        return List.of(new TagLine("Etud_NomPrenom", "NOM Prénom", "Étudiant", name, TagLine.Kind.TEXT),
                new TagLine("Stage_DateDebut", "Date de début", "Stage", "05/01/2027", TagLine.Kind.DAY),
                new TagLine("Maitre_NomPrenom", "NOM Prénom du maître de stage (tuteur)", "Entreprise", "", TagLine.Kind.TEXT),
                new TagLine("Grat_Due", "Gratification due", "Gratification", "Oui", TagLine.Kind.TEXT));
    }

    /** Leaves texts as they are. */
    private record PlainCleaner() implements TemplateCleaner {
        @Override
        public CleanTemplate clean(String html) {
            return new CleanTemplate(html, "<html><head></head><body>", "", html, List.of());
        }

        @Override
        public String body(String html) {
            return html;
        }

        @Override
        public String pasted(String html) {
            return html;
        }
    }

    /** Shows the label of a tag between brackets. */
    private record PlainChips() implements TemplateChips {
        @Override
        public String shown(String body, Names names) {
            return Pattern.compile("\\{\\{(\\w+)}}").matcher(body)
                    .replaceAll(found -> "[" + names.label(found.group(1)).orElse("?") + "|" + found.group(1) + "]");
        }

        @Override
        public String written(String shown) {
            return shown.replaceAll("\\[[^|\\]]*\\|(\\w+)]", "{{$1}}");
        }
    }

    @Override
    public List<Teacher> teachers() {
        return List.of(new Teacher(new UUID(3, 1), "ACLAN Paul"), new Teacher(new UUID(3, 2), "LE GOFF Gaëlle"));
    }

    @Override
    public List<DocumentNature> natures() {
        return natures.all();
    }

    @Override
    public Map<UUID, Integer> natureUses() {
        return natures.uses();
    }

    @Override
    public void saveNature(DocumentNature nature) {
        natures.save(nature);
    }

    @Override
    public DocumentNature newNature(String label) {
        var nature = new DocumentNature(Ids.next(now), label);
        natures.save(nature);
        return nature;
    }

    @Override
    public void mergeNatures(UUID from, UUID into) {
        natures.merge(from, into);
    }

    @Override
    public void deleteNature(UUID id) {
        natures.delete(id);
    }

    @Override
    public int samples(RecordKind kind) {
        return kind == RecordKind.INTERNSHIP ? files.size() : 0;
    }

    @Override
    public Sample sample(RecordKind kind, int rank) {
        return sample(files.get(rank));
    }

    @Override
    public Sample extreme(RecordKind kind, ExtremeCase wanted) {
        if (wanted == ExtremeCase.FOREIGN_COMPANY) {
            throw new RefusedException("no-such-case", "Aucun stage de la base n'est dans ce cas.");
        }
        return sample(files.getLast());
    }

    private static Sample sample(InternshipFile file) {
        return new Sample(RecordKind.INTERNSHIP, file.internship().id(), file.student().name().lastFirst());
    }

    @Override
    public Preview preview(DocumentTemplate draft, Sample sample) {
        StillWanted.check();
        String document = draft.label() + " | " + draft.html() + " | " + sample.name();
        merged.add(document);
        FixedPages fixed = draft.fixed();
        if (fixed != null) {
            return Preview.of(pdf(fixed.sha256()), fixed.places().stream().map(place -> new SignatureZone(new SignatureField(place.role(),
                    place.page(), place.x(), place.y(), place.width(), place.height()), sample.name())).toList());
        }
        return Preview.of(document.getBytes(StandardCharsets.UTF_8), List.of());
    }

    @Override
    public Placing placing(DocumentTemplate draft, Sample sample) {
        List<SignaturePlace> blocks = draft.roles().stream().filter(role -> role.role().hasBlock(draft.html()))
                .map(role -> SignaturePlace.around(role.role(), 1, 150, 100 + 100 * role.rank())).toList();
        return new Placing(Objects.requireNonNull(preview(draft, sample).pdf()), draft.byHand().on(FixedPages.of(RULES.pages(), blocks)));
    }

    @Override
    public List<InvitationPreview> messages(DocumentTemplate draft, Sample sample) {
        List<SignatoryRole> roles = draft.roles().stream().map(TemplateRole::role).toList();
        String subject = draft.email().subject().replace("{{Etud_NomPrenom}}", sample.name());
        return roles.isEmpty() ? List.of(new InvitationPreview(List.of(), "", "", "Lycée des Tilleuls", subject, draft.email().body()))
                : roles.stream().map(role -> new InvitationPreview(List.of(role), sample.name(),
                        role == SignatoryRole.STUDENT ? "" : "x@y.example", "Lycée des Tilleuls", subject,
                        draft.email().body() + "\n" + role.label())).toList();
    }
}
