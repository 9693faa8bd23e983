package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that a column may fill, kind by kind, and the headers that mean them in the exports of SIECLE, ONDE, Apogée, PRONOTE and
 * others; accents, case and punctuation ignored. A field's code is its normalised French label.
 */
public final class ImportFields {
    /** The header of the column added to rejected rows, which is never imported. */
    public static final String ERROR_COLUMN = "Erreur";

    private static final String RESOURCE = "fields.txt";

    private final Map<ImportKind, Map<String, ImportField>> fields = new HashMap<>();
    private final Map<ImportKind, Map<String, String>> meanings = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private ImportFields(Map<String, List<String>> sections) {
        for (ImportKind kind : ImportKind.values()) {
            var ofKind = new LinkedHashMap<String, ImportField>();
            lines(sections, kind.name()).map(ImportFields::field).forEach(f -> ofKind.putIfAbsent(f.code(), f));
            var means = new HashMap<String, String>();
            ofKind.values().forEach(f -> f.synonyms().forEach(s -> means.putIfAbsent(s, f.code())));
            ofKind.keySet().forEach(code -> means.put(code, code));
            fields.put(kind, ofKind);
            meanings.put(kind, means);
            known.addAll(means.keySet());
        }
    }

    /** Reads the catalogue shipped with the product. */
    public static ImportFields shipped() {
        var sections = new HashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (String line : text().lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return new ImportFields(sections);
    }

    /** Returns the fields of a kind, in the order in which they are offered. */
    public List<ImportField> fields(ImportKind kind) {
        return List.copyOf(of(fields, kind).values());
    }

    /** Returns the field that a person names by its code or its label. */
    public Optional<ImportField> field(ImportKind kind, String named) {
        return Optional.ofNullable(of(fields, kind).get(SearchText.normalised(named)));
    }

    /** Returns how many of those headers are known ones, which tells a right encoding from a wrong one. */
    public int known(Collection<String> headers) {
        return (int) headers.stream().map(SearchText::normalised).filter(known::contains).count();
    }

    /** Proposes what columns mean: known headers first, then close spellings (one letter in five, two in nine). */
    public ColumnMapping propose(ImportKind kind, List<String> headers) {
        Map<String, String> means = of(meanings, kind);
        var proposed = new ArrayList<String>();
        var taken = new HashSet<String>();
        headers.forEach(h -> {
            String field = means.getOrDefault(SearchText.normalised(h), ColumnMapping.IGNORED);
            proposed.add(!field.isEmpty() && taken.add(field) ? field : ColumnMapping.IGNORED);
        });
        for (int i = 0; i < proposed.size(); i++) {
            String close = proposed.get(i).isEmpty() ? close(kind, SearchText.normalised(headers.get(i))) : "";
            if (!close.isEmpty() && taken.add(close)) {
                proposed.set(i, close);
            }
        }
        return new ColumnMapping(proposed);
    }

    /** Returns what a table with those headers holds; empty when it cannot be told. */
    public Optional<ImportKind> recognise(Collection<String> headers) {
        List<String> names = headers.stream().map(SearchText::normalised).toList();
        return among(names).or(() -> among(corrected(names)));
    }

    private Optional<ImportKind> among(List<String> names) {
        Optional<ImportKind> particular = ImportKind.PARTICULAR.stream()
                .filter(kind -> kind.fits(meant(kind, names), meant(names))).findFirst();
        if (particular.isPresent()) {
            return particular;
        }
        List<ImportKind> fit = Arrays.stream(ImportKind.values()).filter(kind -> kind.fits(meant(kind, names), meant(names))).toList();
        if (fit.contains(ImportKind.INTERNSHIPS)) {
            return Optional.of(ImportKind.INTERNSHIPS);
        }
        boolean people = meant(ImportKind.STUDENTS, names).containsAll(Set.of("nom", "prenom"));
        return fit.stream().findFirst().or(() -> people ? Optional.of(ImportKind.STUDENTS) : Optional.empty());
    }

    /** Returns the headers with those that nobody knows replaced by the students' and internships' words that are spelt almost alike. */
    private List<String> corrected(List<String> names) {
        return names.stream().map(name -> Stream.of(ImportKind.STUDENTS, ImportKind.INTERNSHIPS, ImportKind.COMPANIES)
                .map(kind -> close(kind, name)).filter(code -> !code.isEmpty()).findFirst().orElse(name)).toList();
    }

    private Set<String> meant(ImportKind kind, List<String> names) {
        Map<String, String> means = of(meanings, kind);
        return names.stream().flatMap(n -> Stream.ofNullable(means.get(n))).collect(Collectors.toSet());
    }

    private Set<String> meant(List<String> names) {
        return Arrays.stream(ImportKind.values()).flatMap(kind -> meant(kind, names).stream()).collect(Collectors.toSet());
    }

    private String close(ImportKind kind, String header) {
        if (known.contains(header) || header.length() < 5 || header.equals(SearchText.normalised(ERROR_COLUMN))) {
            return ColumnMapping.IGNORED;
        }
        int far = header.length() < 9 ? 1 : 2;
        return of(meanings, kind).entrySet().stream()
                .filter(e -> Spelling.within(header, e.getKey(), far))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ColumnMapping.IGNORED);
    }

    private static <T> T of(Map<ImportKind, T> map, ImportKind kind) {
        return Objects.requireNonNull(map.get(kind));
    }

    private static Stream<String> lines(Map<String, List<String>> sections, String section) {
        return Objects.requireNonNull(sections.get(section), section).stream().flatMap(line -> line.startsWith("+")
                ? lines(sections, line.substring(1))
                : line.contains("{n}") ? Stream.of(line.replace("{n}", "1"), line.replace("{n}", "2")) : Stream.of(line));
    }

    private static ImportField field(String line) {
        List<String> parts = Stream.of(line.split("\\|")).map(String::strip).toList();
        String[] names = parts.getFirst().split(" = ", 2);
        Set<String> headers = Stream.concat(Stream.of(names[0]), parts.stream().skip(1)).map(SearchText::normalised)
                .collect(Collectors.toSet());
        return new ImportField(SearchText.normalised(names[0]), new Words(names[0], names[names.length - 1]), headers);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(ImportFields.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
