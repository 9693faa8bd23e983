package fr.paraphe.connectors.files;

import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.TableFiles;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.directory.imports.TableSource.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV, TSV, XLSX, SIECLE's XML, zipped or not, and pasted text; what a file is, its content says (07, § 7.1). */
public final class SchoolFiles implements TableFiles {
    private final TextTables texts;

    /** Creates the reader; {@code catalogue} knows the headers of schools. */
    public SchoolFiles(ImportFields catalogue) {
        texts = new TextTables(catalogue);
    }

    @Override
    public List<TableSource> recognise(List<ImportSource> sources) {
        var tables = new ArrayList<TableSource>();
        var siecle = new ArrayList<ImportSource>();
        for (ImportSource source : sources) {
            try {
                recognise(source, tables, siecle);
            } catch (IOException | UncheckedIOException e) {
                throw Refusals.unreadable(source.name());
            }
        }
        if (!siecle.isEmpty()) {
            tables.add(new TableSource(siecle, "", Format.SIECLE, "", "", true));
        }
        return tables;
    }

    private void recognise(ImportSource source, List<TableSource> tables, List<ImportSource> siecle) throws IOException {
        switch (source) {
            case ImportSource.Pasted pasted -> tables.add(text(source, "", pasted(pasted)));
            case ImportSource.OfFile file -> {
                Content content = Content.of(file.path());
                FileKind kind = FileKind.of(content);
                if (!kind.refusal().isEmpty()) {
                    throw Refusals.file("file-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), source.name(),
                            kind.refusal());
                }
                switch (kind) {
                    case ARCHIVE -> archive(file, tables, siecle);
                    case XML -> {
                        SiecleXml.requireKnown(content);
                        siecle.add(source);
                    }
                    default -> tables.add(text(source, "", content));
                }
            }
        }
    }

    private void archive(ImportSource.OfFile file, List<TableSource> tables, List<ImportSource> siecle) throws IOException {
        Archive archive = Archive.of(file.path());
        if (archive.workbook()) {
            archive.requireHarmless();
            List<String> sheets = WorkbookTable.sheets(file.path());
            if (sheets.isEmpty()) {
                throw Refusals.file("file-empty", file.name(), "n'a aucune feuille remplie.");
            }
            sheets.forEach(sheet -> tables.add(new TableSource(List.of(file), sheet, Format.WORKBOOK, "", "", titles(file, sheet))));
            return;
        }
        if (archive.openDocument()) {
            throw Refusals.file("file-opendocument", file.name(),
                    "est au format OpenDocument (ODS)\u00a0: enregistrez-le au format XLSX ou CSV.");
        }
        List<Content> contents = archive.contents();
        if (contents.isEmpty()) {
            throw Refusals.file("archive-empty", file.name(), "ne contient aucun fichier CSV ou XML.");
        }
        boolean pupils = false;
        for (Content content : contents) {
            if (FileKind.of(content) == FileKind.XML) {
                SiecleXml.requireKnown(content);
                pupils = true;
            } else {
                tables.add(text(file, content.name(), content));
            }
        }
        if (pupils) {
            siecle.add(file);
        }
    }

    private boolean titles(ImportSource.OfFile file, String sheet) {
        try (OpenTable table = new WorkbookTable(file.path(), sheet, true)) {
            OpenTable.Row second = table.next();
            return texts.titles(table.headers(), second == null ? List.of() : second.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableSource text(ImportSource source, String part, Content content) throws IOException {
        TextTables.Manner manner = texts.recognise(content);
        return new TableSource(List.of(source), part, Format.TEXT, manner.encoding(), manner.separator(), manner.headers());
    }

    private static Content pasted(ImportSource.Pasted pasted) {
        byte[] bytes = pasted.text().getBytes(StandardCharsets.UTF_8);
        return new Content(pasted.name(), bytes.length, () -> new java.io.ByteArrayInputStream(bytes));
    }

    @Override
    public List<String> encodings(TableSource table) {
        if (table.format() != Format.TEXT || table.sources().getFirst() instanceof ImportSource.Pasted) {
            return List.of();
        }
        try {
            return texts.encodings(content(table));
        } catch (IOException e) {
            throw Refusals.unreadable(table.name());
        }
    }

    @Override
    public OpenTable open(TableSource table) {
        try {
            return switch (table.format()) {
                case TEXT -> new TextTable(content(table), table);
                case WORKBOOK -> new WorkbookTable(path(table.sources().getFirst()), table.part(), table.headers());
                case SIECLE -> SiecleTable.open(documents(table.sources()));
            };
        } catch (IOException | UncheckedIOException e) {
            throw Refusals.unreadable(table.name());
        }
    }

    private static Content content(TableSource table) throws IOException {
        ImportSource source = table.sources().getFirst();
        if (source instanceof ImportSource.Pasted pasted) {
            return pasted(pasted);
        }
        if (table.part().isEmpty()) {
            return Content.of(path(source));
        }
        Optional<Content> entry = Archive.of(path(source)).contents().stream().filter(c -> c.name().equals(table.part())).findFirst();
        return entry.orElseThrow(() -> Refusals.unreadable(table.name()));
    }

    private static List<Content> documents(List<ImportSource> sources) throws IOException {
        var documents = new ArrayList<Content>();
        for (ImportSource source : sources) {
            Content content = Content.of(path(source));
            if (FileKind.of(content) != FileKind.ARCHIVE) {
                documents.add(content);
                continue;
            }
            for (Content entry : Archive.of(path(source)).contents()) {
                if (FileKind.of(entry) == FileKind.XML) {
                    documents.add(entry);
                }
            }
        }
        return documents;
    }

    private static java.nio.file.Path path(ImportSource source) {
        return switch (source) {
            case ImportSource.OfFile file -> file.path();
            case ImportSource.Pasted pasted -> throw Refusals.unreadable(pasted.name());
        };
    }
}
