package fr.paraphe.connectors.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.paraphe.domain.directory.ImportKind;
import fr.paraphe.domain.directory.TableReader;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads comma-, semicolon-, tab- or bar-separated text. Each encoding is tried; the one whose headers are known and whose text looks
 * most French is kept (07, § 7.1).
 */
public final class CsvTableReader implements TableReader {
    /** The largest file read, in bytes. */
    public static final int LARGEST_FILE = 64 * 1024 * 1024;

    private static final int LONGEST_LINE = 100_000;
    private static final int FEWEST_KNOWN_HEADERS = 2;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    @Override
    public Table read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw tooLarge();
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RefusedException("file-unreadable", "Le fichier «" + file.getFileName() + "» ne peut pas être lu.");
        }
    }

    @Override
    public Table read(byte[] content) {
        refuseWhatIsNoText(content);
        Reading best = best(content).orElseThrow(() -> new RefusedException("headers-unknown",
                "Les colonnes de ce fichier ne sont pas reconnues : la première ligne doit porter les titres (Nom, Prénom, Classe, "
                        + "Entreprise…)."));
        return new Table(best.headers(), rows(best));
    }

    private record Reading(String text, char separator, List<String> headers, int score) {}

    private static void refuseWhatIsNoText(byte[] content) {
        if (content.length == 0) {
            throw new RefusedException("file-empty", "Le fichier est vide.");
        }
        if (content.length > LARGEST_FILE) {
            throw tooLarge();
        }
        int line = 0;
        for (byte b : content) {
            if (b == 0) {
                throw new RefusedException("file-binary",
                        "Ce fichier n'est pas un fichier texte : enregistrez le tableau au format CSV, puis recommencez.");
            }
            line = b == '\n' || b == '\r' ? 0 : line + 1;
            if (line > LONGEST_LINE) {
                throw new RefusedException("line-too-long", "Une ligne du fichier est trop longue : ce n'est pas un export de tableau.");
            }
        }
    }

    private static Optional<Reading> best(byte[] content) {
        Reading best = null;
        for (Charset charset : Decoding.CANDIDATES) {
            Reading reading = Decoding.decoded(content, charset).map(CsvTableReader::reading).orElse(null);
            if (reading != null && (best == null || reading.score() > best.score())) {
                best = reading;
            }
            if (reading != null && charset.equals(Decoding.CANDIDATES.getFirst()) && known(reading)) {
                return Optional.of(reading);
            }
        }
        return Optional.ofNullable(best).filter(CsvTableReader::known);
    }

    private static boolean known(Reading reading) {
        return ImportKind.known(reading.headers()) >= FEWEST_KNOWN_HEADERS;
    }

    private static Reading reading(String text) {
        String first = firstLine(text);
        char separator = separator(first);
        List<String> headers = headers(first, separator);
        return new Reading(text, separator, headers, ImportKind.known(headers) * 10_000 + Decoding.likelihood(text));
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static char separator(String line) {
        char best = SEPARATORS.getFirst();
        for (char candidate : SEPARATORS) {
            if (ImportKind.known(headers(line, candidate)) > ImportKind.known(headers(line, best))) {
                best = candidate;
            }
        }
        return best;
    }

    private static List<String> headers(String line, char separator) {
        return List.of(line.split(Pattern.quote(String.valueOf(separator)), -1)).stream()
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
    }

    private static List<List<String>> rows(Reading reading) {
        if (unclosedQuote(reading.text())) {
            throw new RefusedException("file-malformed", "Le fichier est mal formé : un guillemet n'est pas fermé.");
        }
        var rows = new ArrayList<List<String>>();
        int width = reading.headers().size();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(reading.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(reading.text())) {
            for (CsvRecord record : records) {
                if (!blank(record.getFields())) {
                    rows.add(row(record, width));
                }
            }
        } catch (CsvParseException e) {
            throw new RefusedException("file-malformed",
                    "Le fichier est mal formé : un guillemet n'est pas fermé, ou du texte suit un guillemet fermant.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.subList(1, rows.size());
    }

    private static List<String> row(CsvRecord record, int width) {
        List<String> cells = record.getFields();
        boolean wide = cells.size() > width && !blank(cells.subList(width, cells.size()));
        if (wide || cells.size() < width) {
            throw new RefusedException("row-ragged", "Ligne " + record.getStartingLineNumber() + " : " + cells.size()
                    + " cellules pour " + width + " colonnes. Le fichier est tronqué, ou un séparateur manque de guillemets.");
        }
        return List.copyOf(cells.subList(0, width));
    }

    private static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static boolean unclosedQuote(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    private static RefusedException tooLarge() {
        return new RefusedException("file-too-large", "Le fichier dépasse 64 Mo : ce n'est pas un export d'établissement.");
    }
}
