package fr.paraphe.connectors.files;

import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportFields;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises the encoding, the separator and the headers of a text: the encoding in which most headers are known and the text looks most
 * French, the separator that cuts most known headers (07, § 7.1).
 */
final class TextTables {
    /** The largest text read, in bytes. */
    static final long LARGEST = 1024L * 1024 * 1024;

    private static final int LOOKED_AT = 10;
    private static final long STRANGE = -20;
    /** A line of blank cells, whatever separates them. */
    private static final Pattern BLANK = Pattern.compile("[\\s;,|\"]*");

    private final ImportFields catalogue;

    TextTables(ImportFields catalogue) {
        this.catalogue = catalogue;
    }

    /** How a text is best read. */
    record Manner(String encoding, String separator, boolean headers) {}

    Manner recognise(Content content) throws IOException {
        TextSurvey survey = TextSurvey.of(content);
        Charset charset = best(survey);
        List<String> lines = lines(survey, charset);
        if (lines.isEmpty()) {
            throw Refusals.file("file-empty", content.name(), "est vide.");
        }
        String separator = separator(lines);
        List<String> first = cells(lines.getFirst(), separator);
        int known = catalogue.known(first);
        if (known == 0 && first.size() < 2) {
            throw Refusals.file("headers-unknown", content.name(),
                    "n'a ni titres de colonnes connus (Nom, Prénom, Classe, Entreprise…), ni "
                    + "séparateur\u00a0: ce n'est pas un tableau.");
        }
        refuseMixture(survey, charset, separator, content.name());
        if (survey.unclosedQuote(separator)) {
            throw Refusals.file("file-malformed", content.name(), "est mal formé\u00a0: un guillemet n'est pas fermé.");
        }
        return new Manner(charset.name(), separator, titles(first, lines.size() < 2 ? List.of() : cells(lines.get(1), separator)));
    }

    /** Returns the encodings in which a text can be read, the most likely first. */
    List<String> encodings(Content content) throws IOException {
        TextSurvey survey = TextSurvey.of(content);
        Charset best = best(survey);
        var names = new ArrayList<String>(List.of(best.name()));
        survey.candidates().stream().map(Charset::name).filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new fr.paraphe.domain.shared.RefusedException("encoding-unknown", "L'encodage «\u00a0" + name
                    + "\u00a0» n'est pas connu\u00a0: UTF-8, windows-1252, ISO-8859-15, x-MacRoman, UTF-16LE ou UTF-16BE.");
        }
    }

    private Charset best(TextSurvey survey) {
        List<Charset> candidates = survey.candidates();
        if (candidates.getFirst().equals(StandardCharsets.UTF_8) || candidates.size() == 1) {
            return candidates.getFirst();
        }
        Charset best = candidates.getFirst();
        for (Charset candidate : candidates) {
            if (known(survey, candidate) > known(survey, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private int known(TextSurvey survey, Charset charset) {
        List<String> lines = lines(survey, charset);
        return lines.isEmpty() ? 0 : catalogue.known(cells(lines.getFirst(), separator(lines)));
    }

    /** A text half in UTF-8 and half in something else would give wrong names without a word. */
    private void refuseMixture(TextSurvey survey, Charset charset, String separator, String name) {
        boolean oneByte = Decoding.ONE_BYTE.contains(charset);
        if (!oneByte) {
            return;
        }
        List<String> utf8 = lines(survey, StandardCharsets.UTF_8);
        boolean mixed = catalogue.known(cells(utf8.getFirst(), separator)) > known(survey, charset);
        if (mixed || survey.likelihood(charset) < STRANGE) {
            throw Refusals.file("file-encoding", name, "n'est dans aucun encodage reconnu, ou en mélange plusieurs\u00a0: "
                    + "enregistrez-le au format "
                    + "«\u00a0CSV UTF-8\u00a0», puis recommencez.");
        }
    }

    private static List<String> lines(TextSurvey survey, Charset charset) {
        return survey.sample(charset).lines().filter(line -> !BLANK.matcher(line).matches()).limit(LOOKED_AT).toList();
    }

    private String separator(List<String> lines) {
        String first = lines.getFirst();
        String best = Examined.SEPARATORS.getFirst();
        for (String candidate : Examined.SEPARATORS) {
            int known = catalogue.known(cells(first, candidate)) - catalogue.known(cells(first, best));
            if (known > 0 || (known == 0 && regular(lines, candidate) > regular(lines, best))) {
                best = candidate;
            }
        }
        return best;
    }

    /** Returns into how many cells a separator cuts the lines, one when it does not cut them alike. */
    private static int regular(List<String> lines, String separator) {
        // The last line may be cut by the end of the sample.
        List<Integer> sizes = lines.stream().limit(Math.max(1, lines.size() - 1)).map(line -> cells(line,
                separator).size()).distinct().toList();
        return sizes.size() == 1 ? sizes.getFirst() : 1;
    }

    /** Tells whether a first line is one of titles: known ones, or words without a digit above a line that has some. */
    boolean titles(List<String> first, List<String> second) {
        boolean words = first.stream().noneMatch(cell -> cell.isBlank() || cell.chars().anyMatch(Character::isDigit));
        boolean figures = second.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        return catalogue.known(first) > 0 || (words && figures);
    }

    static List<String> cells(String line, String separator) {
        Pattern cut = Pattern.compile(Pattern.quote(separator) + "(?=(?:[^\"]*+\"[^\"]*+\")*+[^\"]*+$)");
        String[] cells = line.length() > 20_000 ? line.split(Pattern.quote(separator), -1) : cut.split(line, -1);
        return List.of(cells).stream().map(cell -> cell.replace("\"", "").strip()).collect(Collectors.toList());
    }

    /** Returns the separator named by a person: the sign itself, «tab» or «tabulation». */
    static Optional<String> named(String separator) {
        return switch (separator) {
            case "tab", "tabulation", "\\t" -> Optional.of("\t");
            default -> Optional.of(separator).filter(Examined.SEPARATORS::contains);
        };
    }
}
