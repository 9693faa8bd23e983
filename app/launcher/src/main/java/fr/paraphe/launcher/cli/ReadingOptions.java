package fr.paraphe.launcher.cli;

import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportField;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.launcher.wiring.FileImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the files of an import are read, when what is recognised is not what is meant. */
final class ReadingOptions {
    @Option(names = "--encoding", paramLabel = "ENCODAGE", description = "Encodage des textes\u00a0: UTF-8, windows-1252, ISO-8859-15…")
    private @Nullable String encoding;

    @Option(names = "--separator", paramLabel = "SIGNE", description = "Séparateur des colonnes\u00a0: ; , | ou tab.")
    private @Nullable String separator;

    @Option(
            names = "--kind",
            paramLabel = "LISTE",
            description = "Ce que contiennent les fichiers\u00a0: établissement, personnels, promotions, entreprises, élèves, stages, "
                    + "contrats d'alternance, sessions de formation, inscriptions, absences, ordres de mission.")
    private @Nullable String kind;

    @Option(names = "--map", paramLabel = "COLONNE=CHAMP", description = "Ce que veut dire une colonne\u00a0; champ vide pour l'ignorer.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--two-digit-years", description = "Admet les années sur deux chiffres.")
    private boolean twoDigitYears;

    /** Plans the import of {@code files}. */
    ImportPlan plan(FileImport imports, List<Path> files, String actor) {
        Map<String, String> meanings = meanings();
        var met = new HashSet<String>();
        List<ImportSource> sources = files.stream().<ImportSource>map(ImportSource.OfFile::new).toList();
        var parts = new ArrayList<ImportPlan.Part>();
        for (Examined found : imports.examine().examine(sources)) {
            TableSource table = asked(found.table());
            Examined read = table.equals(found.table()) ? found : imports.examine().examine(table);
            ImportKind of = asked().or(read::kind).orElseThrow(() -> FileImport.unknown(read));
            ColumnMapping mapping = read.kind().filter(of::equals).isPresent() ? read.mapping()
                    : imports.examine().propose(of, read.headers());
            parts.add(new ImportPlan.Part(table, of, mapped(imports, of, read.headers(), mapping, meanings, met)));
        }
        meanings.keySet().stream().filter(column -> !met.contains(column)).findFirst().ifPresent(column -> {
            throw new RefusedException("column-unknown",
                    "Aucun fichier n'a de colonne «\u00a0" + column + "\u00a0». Rien n'a été importé.");
        });
        return new ImportPlan(actor, parts, new ImportPlan.Options(twoDigitYears, Set.of(), imports.demonstration()), Map.of());
    }

    private TableSource asked(TableSource table) {
        if (table.format() != TableSource.Format.TEXT) {
            return table;
        }
        TableSource encoded = encoding == null ? table : table.encodedIn(encoding);
        return separator == null ? encoded : encoded.cutAt(sign(separator));
    }

    private static String sign(String named) {
        if (named.equals("tab")) {
            return "\t";
        }
        if (!Examined.SEPARATORS.contains(named)) {
            throw new RefusedException("separator-unknown", "Le séparateur «\u00a0" + named
                    + "\u00a0» n'est pas connu\u00a0: ; , | ou tab.");
        }
        return named;
    }

    private Optional<ImportKind> asked() {
        if (kind == null) {
            return Optional.empty();
        }
        String wanted = SearchText.normalised(kind);
        return Optional.of(Arrays.stream(ImportKind.values())
                .filter(k -> SearchText.normalised(k.label()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RefusedException("kind-unknown", "La liste «\u00a0" + kind + "\u00a0» n'est pas connue\u00a0: "
                        + joined(Arrays.stream(ImportKind.values()).map(ImportKind::label)) + ".")));
    }

    private static String joined(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.FRENCH)).collect(Collectors.joining(", "));
    }

    /** Returns what each column named by the person means, in the order in which he said it. */
    private Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        for (String column : columns) {
            int equals = column.lastIndexOf('=');
            if (equals < 1) {
                throw new RefusedException("map-malformed", "--map attend COLONNE=CHAMP\u00a0: "
                        + "«\u00a0" + column + "\u00a0» n'a pas de «\u00a0=\u00a0».");
            }
            meanings.put(column.substring(0, equals), column.substring(equals + 1));
        }
        return meanings;
    }

    private ColumnMapping mapped(FileImport imports, ImportKind of, List<String> headers, ColumnMapping proposed,
            Map<String, String> meanings, Set<String> met) {
        List<String> names = headers.stream().map(SearchText::normalised).toList();
        ColumnMapping mapping = proposed;
        for (Map.Entry<String, String> column : meanings.entrySet()) {
            int place = names.indexOf(SearchText.normalised(column.getKey()));
            if (place >= 0) {
                met.add(column.getKey());
                mapping = mapping.with(place, column.getValue().isBlank() ? ColumnMapping.IGNORED : field(imports, of, column.getValue()));
            }
        }
        return mapping;
    }

    private static String field(FileImport imports, ImportKind of, String named) {
        return imports.catalogue().field(of, named).map(ImportField::code).orElseThrow(() -> new RefusedException("field-unknown",
                "Le champ «\u00a0" + named + "\u00a0» n'est pas connu pour la liste «\u00a0" + of.label() + "\u00a0»\u00a0: "
                        + imports.catalogue().fields(of).stream().map(ImportField::label).collect(Collectors.joining(", ")) + "."));
    }
}
