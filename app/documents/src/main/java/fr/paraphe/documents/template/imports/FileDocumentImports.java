package fr.paraphe.documents.template.imports;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.CleanTemplate;
import fr.paraphe.domain.template.DocumentImports;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.Imported;
import fr.paraphe.domain.template.TemplateCleaner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Reads Word files by mammoth, OpenDocument texts by way of LibreOffice when it is there, and pages in HTML. */
public final class FileDocumentImports implements DocumentImports {
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final String SHEET = """

            html { font-family: Doc, Wide; font-size: 10.5pt; line-height: 1.35; color: #16181d; }
            p { margin: 0 0 2mm 0; }
            h1 { font-size: 17pt; line-height: 1.2; margin: 2mm 0 3mm 0; }
            h2 { font-size: 13pt; line-height: 1.25; margin: 4mm 0 2mm 0; page-break-after: avoid; }
            h3, h4, h5, h6 { font-size: 11pt; margin: 3mm 0 1mm 0; page-break-after: avoid; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 3mm 0; -fs-table-paginate: paginate; }
            td, th { border: 0.5pt solid #7d8899; padding: 1mm 2mm; vertical-align: top; text-align: left; font-weight: normal; }
            .sans-filets td, .sans-filets th { border: none; }
            td p, th p { margin: 0 0 0.5mm 0; }
            tr { page-break-inside: avoid; }
            ul, ol { margin: 0 0 2mm 0; padding: 0 0 0 7mm; }
            """;

    private final TemplateCleaner cleaner;
    private final Function<String, Optional<String>> codes;
    private final OpenDocuments openDocuments;

    /** Creates the reader; {@code codes} finds the code of a tag by what another program calls it. */
    public FileDocumentImports(TemplateCleaner cleaner, Function<String, Optional<String>> codes) {
        this(cleaner, codes, new OpenDocuments(OpenDocuments.installed()));
    }

    FileDocumentImports(TemplateCleaner cleaner, Function<String, Optional<String>> codes, OpenDocuments openDocuments) {
        this.cleaner = cleaner;
        this.codes = codes;
        this.openDocuments = openDocuments;
    }

    @Override
    public Imported read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Refusals.of("import-large", file, "dépasse 20\u00a0Mo\u00a0: réduisez ses images, puis recommencez.");
            }
            Set<String> warnings = new LinkedHashSet<>();
            String name = String.valueOf(file.getFileName());
            return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                case "docx", "docm", "dotx" -> word(file, file, warnings);
                case "odt" -> {
                    start(file, ZIP);
                    yield openDocuments.asWord(file, copy -> word(copy, file, warnings));
                }
                case "html", "htm", "xhtml" -> html(file, warnings);
                case "doc", "dot" -> throw old(file);
                default -> throw Refusals.of("import-kind", file,
                        "n'est pas d'un format repris\u00a0: choisissez un document Word (.docx), OpenDocument (.odt) ou HTML.");
            };
        } catch (IOException e) {
            throw Refusals.of("file-unreadable", file, "ne peut pas être lu.", e);
        }
    }

    private Imported word(Path file, Path asked, Set<String> warnings) throws IOException {
        start(file, ZIP);
        WordText.Converted word = new WordText(warnings::add).read(file);
        Document document = Jsoup.parse(word.body());
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.title(word.title().isBlank() ? stem(asked) : word.title());
        document.head().appendElement("style").appendChild(new DataNode(SHEET));
        return imported(document, asked, new FieldCodes(codes), warnings, word);
    }

    private Imported html(Path file, Set<String> warnings) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Document document = Jsoup.parse(HtmlBytes.text(bytes, file));
        return imported(document, file, new FieldCodes(codes), warnings, new WordText.Converted(document.title(), "", "", ""));
    }

    private Imported imported(Document document, Path file, FieldCodes fields, Set<String> warnings, WordText.Converted word) {
        document.outputSettings().prettyPrint(false);
        Optional.ofNullable(document.firstElementChild()).ifPresent(root -> root.attr("lang", "fr"));
        new ImportedMarkup(warnings::add).settle(document);
        String header = fields.translated(word.header());
        fields.translate(document.body());
        String footer = fields.translated(word.footer());
        CleanTemplate clean = cleaner.clean(document.outerHtml());
        if (!clean.body().contains("<img") && Jsoup.parse(clean.body()).text().isBlank()) {
            throw Refusals.of("import-empty", file, "ne contient aucun texte.");
        }
        String label = word.title().isBlank() ? stem(file) : word.title().strip().replaceAll("\\s+", " ");
        return new Imported(label.substring(0, Math.min(label.length(), EditTemplates.LONGEST_LABEL)), clean.html(), header, footer,
                fields.unknown(), List.copyOf(warnings));
    }

    /** Refuses a file that does not begin as its extension says. */
    private static void start(Path file, byte[] expected) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (begins(bytes, OLD_WORD)) {
            boolean encrypted = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").contains("EncryptedPackage");
            throw encrypted ? Refusals.encrypted(file) : old(file);
        }
        if (!begins(bytes, expected)) {
            throw Refusals.of("import-mismatch", file,
                    "ne contient pas ce que son nom annonce\u00a0: ouvrez-le dans Word ou LibreOffice, puis enregistrez-le en .docx.");
        }
    }

    private static boolean begins(byte[] bytes, byte[] expected) {
        return bytes.length >= expected.length && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }

    private static RefusedException old(Path file) {
        return Refusals.of("import-old", file,
                "est à l'ancien format de Word\u00a0: ouvrez-le dans Word ou LibreOffice, puis enregistrez-le au format .docx.");
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.max(0, name.lastIndexOf('.'))).replace('_', ' ').strip();
    }
}
