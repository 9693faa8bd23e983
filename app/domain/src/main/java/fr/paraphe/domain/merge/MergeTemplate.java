package fr.paraphe.domain.merge;

import fr.paraphe.domain.merge.DocumentMerger.TemplateContent;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.FixedPdfs;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the document of one record from a template: its text merged, or its PDF with the fields placed by hand (D-12). */
public final class MergeTemplate {
    private final DocumentMerger texts;
    private final FixedPagesMerger pages;
    private final FixedPdfs pdfs;

    /** Creates the use case on what merges texts, what merges fixed pages, and the PDFs that are kept. */
    public MergeTemplate(DocumentMerger texts, FixedPagesMerger pages, FixedPdfs pdfs) {
        this.texts = texts;
        this.pages = pages;
        this.pdfs = pdfs;
    }

    /**
     * Makes the document; a field is kept for each of {@code signatories} and no other.
     *
     * @throws RefusedException {@code V32} when one of them has no place; what {@link DocumentMerger#merge} refuses
     */
    public MergedDocument merge(DocumentTemplate template, MergeValues values, Set<SignatoryRole> signatories) {
        FixedPages fixed = template.fixed();
        if (fixed == null) {
            return texts.merge(template.page(), values, signatories, template.byHand());
        }
        List<SignatureField> fields = signatories.stream().map(role -> field(fixed, role)).sorted(SignatureField.READING_ORDER).toList();
        return pages.merge(pdfs.content(fixed.sha256()), fields, values.specimen());
    }

    private static SignatureField field(FixedPages fixed, SignatoryRole role) {
        return fixed.place(role).map(SignatureField::at).orElseThrow(() -> missing(role));
    }

    /** Returns the refusal of a document in which {@code role} has no place to sign (V32). */
    public static RefusedException missing(SignatoryRole role) {
        return new RefusedException("V32", "Aucun emplacement de signature pour «\u00a0" + role.label() + "\u00a0» dans le contenu.");
    }

    /** Reads what a template holds, for the checks made before any merge; fixed pages have no tag, and a place by hand is a box. */
    TemplateContent read(DocumentTemplate template) {
        FixedPages fixed = template.fixed();
        if (fixed != null) {
            return new TemplateContent(Set.of(), fixed.roles());
        }
        TemplateContent text = texts.read(template.page());
        Stream<SignatoryRole> placed = template.withoutBlock().stream().filter(template.byHand().roles()::contains);
        return new TemplateContent(text.expressions(), Stream.concat(text.boxes().stream(), placed).toList());
    }
}
