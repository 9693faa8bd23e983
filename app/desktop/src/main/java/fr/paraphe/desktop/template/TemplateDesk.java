package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.ImportDocument;
import fr.paraphe.domain.template.Imported;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateDraft;
import fr.paraphe.domain.template.TemplateVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the screens of templates ask of the open base; every method is called in the background. Refusals are French sentences. */
public interface TemplateDesk {
    /** Returns every template with how often it was used, by label. */
    List<TemplateLine> all();

    /** Makes an empty template (F027). */
    DocumentTemplate create(String label, TemplateCategory category, RecipientKind recipient);

    /** Saves a draft as the next version (F067). */
    DocumentTemplate save(DocumentTemplate draft);

    /** Makes «Copie de …» (F072). */
    DocumentTemplate duplicate(UUID id);

    /** Gives a shipped template its original content back (F071). */
    DocumentTemplate restoreOriginal(UUID id);

    /** Takes templates out of the list (F074). */
    void delete(List<UUID> ids);

    /** Puts them back. */
    void undelete(List<UUID> ids);

    /** Returns the versions of a template, the newest first (X21). */
    List<TemplateVersion> versions(UUID id);

    /** Takes a former version up again (X21). */
    DocumentTemplate restore(UUID id, int version);

    /** Writes a template to a file (F073). */
    void write(DocumentTemplate template, Path file);

    /** Adds the templates that files hold; none when one of the files cannot be read (F073). */
    List<DocumentTemplate> read(List<Path> files);

    /** Reads a document of the school, of which nothing is kept yet (F073). */
    ImportDocument.Reading readDocument(Path file);

    /** Makes a template of a document, with the codes of the tags chosen for its fields (F073). */
    DocumentTemplate importDocument(ImportDocument.Wanted wanted, Imported document, Map<String, String> codes);

    /** Returns the PDF of that SHA-256, whose pages a template has (D-12). */
    byte[] pdf(String sha256);

    /** Returns the text with a block for each of those roles, at its end unless it has one (F060). */
    String withBoxes(String html, List<SignatoryRole> roles);

    /** Returns the text without the blocks of those roles (F049). */
    String withoutBoxes(String html, List<SignatoryRole> roles);

    /** Returns a text as an editor is given it, cleaned; on the screen's thread, since it takes no time. */
    TemplateDraft text(String html);

    /** Returns what may be pasted of a text from elsewhere; on the screen's thread. */
    String pasted(String html);

    /** Returns the tags by group, with their values on that record, or none without it (F065). */
    List<TagLine> tags(@Nullable Sample sample);

    /** Returns the members of the staff, by name (F044). */
    List<Teacher> teachers();

    /** Returns the natures of documents, «Divers» first (F056). */
    List<DocumentNature> natures();

    /** Returns how many templates use each nature. */
    Map<UUID, Integer> natureUses();

    /** Makes a nature of that label, or gives an existing one that label (F057). */
    void saveNature(DocumentNature nature);

    /** Makes a nature (F057). */
    DocumentNature newNature(String label);

    /** Files what is under {@code from} under {@code into}, and forgets {@code from} (E17). */
    void mergeNatures(UUID from, UUID into);

    /** Forgets a nature that nothing uses. */
    void deleteNature(UUID id);

    /** Returns how many records of that kind a template can be tried on. */
    int samples(RecordKind kind);

    /** Returns the record of that rank, from 0, in the order of its list. */
    Sample sample(RecordKind kind, int rank);

    /** Returns the record that shows one of the extreme cases best (X01). */
    Sample extreme(RecordKind kind, ExtremeCase wanted);

    /** Returns the document that {@code draft} makes of that record, or why it makes none (X01). */
    Preview preview(DocumentTemplate draft, Sample sample);

    /** Returns that document to place signatures on by hand, with those that have their block or their place already (D-12). */
    Placing placing(DocumentTemplate draft, Sample sample);

    /** A document, and its pages with who signs where on them. */
    record Placing(byte[] pdf, FixedPages pages) {}

    /** Returns the messages that go with the document, as each signatory of the record reads his (E14); one to nobody when nobody signs. */
    List<InvitationPreview> messages(DocumentTemplate draft, Sample sample);

    /** Records that strain a template. */
    enum ExtremeCase {
        LONGEST_NAME,
        MINOR,
        FOREIGN_COMPANY,
        MISSING_VALUES
    }
}
