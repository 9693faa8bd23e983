package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.template.Sample;
import fr.paraphe.desktop.template.TagLine;
import fr.paraphe.desktop.template.Teacher;
import fr.paraphe.desktop.template.TemplateDesk;
import fr.paraphe.desktop.template.TemplateLine;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentImports;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.ImportDocument;
import fr.paraphe.domain.template.Imported;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateChips;
import fr.paraphe.domain.template.TemplateCleaner;
import fr.paraphe.domain.template.TemplateDraft;
import fr.paraphe.domain.template.TemplateFiles;
import fr.paraphe.domain.template.TemplateText;
import fr.paraphe.domain.template.TemplateVersion;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The templates of the open base, as the screens see them. */
final class DesktopTemplates implements TemplateDesk {
    private final Repositories data;
    private final Supplier<Actor> actor;
    private final Clock clock;
    private final EditTemplates edit;
    private final ImportDocument imports;
    private final Transactions transactions;
    private final Writing writing;
    private final TemplateSamples samples;

    /** What reads and writes the text of templates. */
    record Writing(TemplateText text, TemplateFiles files, DocumentImports imports, TemplateCleaner cleaner, TemplateChips chips) {}

    DesktopTemplates(Base base, Supplier<Actor> actor, Writing writing, TemplateSamples samples, Clock clock) {
        data = base.repositories();
        this.actor = actor;
        this.clock = clock;
        transactions = base.transactions();
        edit = new EditTemplates(data.templates(), transactions, clock);
        imports = new ImportDocument(writing.imports(), data.settings(), edit, data.pdfs(), clock);
        this.writing = writing;
        this.samples = samples;
    }

    @Override
    public List<TemplateLine> all() {
        Map<UUID, Integer> uses = data.templates().uses();
        return data.templates().all().stream().map(template -> new TemplateLine(template, uses.getOrDefault(template.id(), 0))).toList();
    }

    @Override
    public DocumentTemplate create(String label, TemplateCategory category, RecipientKind recipient) {
        return edit.create(actor.get(), label, category, recipient);
    }

    @Override
    public DocumentTemplate save(DocumentTemplate draft) {
        return edit.save(actor.get(), draft);
    }

    @Override
    public DocumentTemplate duplicate(UUID id) {
        return edit.duplicate(actor.get(), id);
    }

    @Override
    public DocumentTemplate restoreOriginal(UUID id) {
        return edit.restoreOriginal(actor.get(), id);
    }

    @Override
    public void delete(List<UUID> ids) {
        edit.delete(actor.get(), ids);
    }

    @Override
    public void undelete(List<UUID> ids) {
        edit.undelete(actor.get(), ids);
    }

    @Override
    public List<TemplateVersion> versions(UUID id) {
        return data.templates().versions(id);
    }

    @Override
    public DocumentTemplate restore(UUID id, int version) {
        return edit.restore(actor.get(), id, version);
    }

    @Override
    public void write(DocumentTemplate template, Path file) {
        writing.files().write(template, file);
    }

    @Override
    public List<DocumentTemplate> read(List<Path> paths) {
        return transactions.inTransaction(() -> edit.add(actor.get(), paths.stream().map(writing.files()::read).toList()));
    }

    @Override
    public ImportDocument.Reading readDocument(Path file) {
        return imports.read(file);
    }

    @Override
    public DocumentTemplate importDocument(ImportDocument.Wanted wanted, Imported document, Map<String, String> codes) {
        return transactions.inTransaction(() -> imports.create(actor.get(), wanted, document, codes));
    }

    @Override
    public byte[] pdf(String sha256) {
        return data.pdfs().content(sha256);
    }

    @Override
    public String withBoxes(String html, List<SignatoryRole> roles) {
        return writing.text().withBoxes(html, roles);
    }

    @Override
    public String withoutBoxes(String html, List<SignatoryRole> roles) {
        return writing.text().withoutBoxes(html, roles);
    }

    @Override
    public TemplateDraft text(String html) {
        return new TemplateDraft(html, writing.cleaner(), writing.chips());
    }

    @Override
    public String pasted(String html) {
        return writing.cleaner().pasted(html);
    }

    @Override
    public List<TagLine> tags(@Nullable Sample sample) {
        return samples.tags(sample);
    }

    @Override
    public List<Teacher> teachers() {
        return data.staff().members().stream().map(member -> new Teacher(member.id(), member.name().lastFirst())).toList();
    }

    @Override
    public List<DocumentNature> natures() {
        return data.natures().all();
    }

    @Override
    public Map<UUID, Integer> natureUses() {
        return data.natures().uses();
    }

    @Override
    public void saveNature(DocumentNature nature) {
        data.natures().save(nature);
    }

    @Override
    public DocumentNature newNature(String label) {
        var nature = new DocumentNature(Ids.next(clock.instant()), label);
        data.natures().save(nature);
        return nature;
    }

    @Override
    public void mergeNatures(UUID from, UUID into) {
        data.natures().merge(from, into);
    }

    @Override
    public void deleteNature(UUID id) {
        data.natures().delete(id);
    }

    @Override
    public int samples(RecordKind kind) {
        return samples.count(kind);
    }

    @Override
    public Sample sample(RecordKind kind, int rank) {
        return samples.at(kind, rank);
    }

    @Override
    public Sample extreme(RecordKind kind, ExtremeCase wanted) {
        return samples.extreme(kind, wanted);
    }

    @Override
    public Preview preview(DocumentTemplate draft, Sample sample) {
        return samples.preview(draft, sample);
    }

    @Override
    public Placing placing(DocumentTemplate draft, Sample sample) {
        return samples.placing(draft, sample);
    }

    @Override
    public List<InvitationPreview> messages(DocumentTemplate draft, Sample sample) {
        return samples.messages(draft, sample);
    }
}
