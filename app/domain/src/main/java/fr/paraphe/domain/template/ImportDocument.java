package fr.paraphe.domain.template;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a template of a document that the school has already (F073). What a person answered for a field of one document is remembered by
 * the field's name, and proposed for the next one.
 */
public final class ImportDocument {
    private static final String REMEMBERED = "import.field.";
    private static final int LONGEST_NAME = 60;

    private final DocumentImports files;
    private final Settings settings;
    private final EditTemplates edit;
    private final FixedPdfs pdfs;
    private final InstantSource clock;

    /** Creates the use case. */
    public ImportDocument(DocumentImports files, Settings settings, EditTemplates edit, FixedPdfs pdfs, InstantSource clock) {
        this.files = files;
        this.settings = settings;
        this.edit = edit;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    /** A document once read, with the codes chosen before for fields of the same names. */
    public record Reading(Imported document, Map<String, String> codes) {
        public Reading {
            codes = Map.copyOf(codes);
        }
    }

    /** What a person says of the template to make. */
    public record Wanted(String label, TemplateCategory category, RecipientKind recipient) {}

    /** Reads a document; nothing is kept of it yet. */
    public Reading read(Path file) {
        Imported document = files.read(file);
        Map<String, String> codes = new HashMap<>();
        for (String field : document.fields()) {
            settings.get(key(field)).filter(code -> !code.isEmpty()).ifPresent(code -> codes.put(field, code));
        }
        return new Reading(document, codes);
    }

    /**
     * Adds the template, each field of {@code codes} being that tag, and remembers these choices. The PDF of one that has its pages is
     * kept first: to be called in a transaction, so that it goes again with a template that is refused.
     */
    public DocumentTemplate create(Actor actor, Wanted wanted, Imported document, Map<String, String> codes) {
        Imported chosen = document.with(codes);
        PageLayout plain = PageLayout.PLAIN;
        var layout = new PageLayout(plain.size(), plain.landscape(), plain.margins(), chosen.header(), chosen.footer(), plain.numbered(),
                plain.watermark());
        FixedPdf pdf = chosen.pdf();
        if (pdf != null) {
            pdfs.keep(pdf.content());
        }
        DocumentTemplate made = edit.add(actor, List.of(new DocumentTemplate(Ids.next(clock.instant()), 1, wanted.label().strip(),
                wanted.category(), wanted.recipient(), wanted.category().about(wanted.recipient()), false, chosen.html(), layout,
                new EmailText("", "", ""), Sharing.none(), pdf == null ? null : FixedPages.of(pdf), HandPlaces.NONE))).getFirst();
        document.fields().forEach(field -> remember(field, codes.getOrDefault(field, "")));
        return made;
    }

    private void remember(String field, String code) {
        String key = key(field);
        if (!settings.get(key).orElse("").equals(code)) {
            settings.put(key, code);
        }
    }

    private static String key(String field) {
        String name = SearchText.normalised(field).replace(" ", "");
        return REMEMBERED + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
