package fr.paraphe.connectors.files;

import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.RejectedRows;
import fr.paraphe.domain.shared.SearchText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes rejected rows as files that a spreadsheet opens, to be mended and imported again. */
public final class RejectFile {
    private static final Pattern DANGEROUS = Pattern.compile(
            "[\\s\\p{Z}]*([=@\uFF1D\uFF0B\uFF0D\uFF20].*|[+-][^0-9].*)", Pattern.DOTALL);

    private final RejectedRows rows;

    /** Creates the writer of what {@code rows} gives. */
    public RejectFile(RejectedRows rows) {
        this.rows = rows;
    }

    /**
     * Writes a workbook of one sheet for each table when {@code file} ends with «.xlsx»; else CSV in UTF-8 with semicolons, the first table
     * under that very name and the next ones beside it. Returns the files written, none when nothing was rejected.
     */
    public List<Path> write(ImportPlan plan, ImportReport report, Path file) {
        var parts = new TreeSet<Integer>();
        report.rejected().forEach(r -> parts.add(r.part()));
        if (parts.isEmpty()) {
            return List.of();
        }
        try {
            return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? workbook(plan, report, file, List.copyOf(parts)) : texts(plan, report, file, List.copyOf(parts));
        } catch (IOException | UncheckedIOException e) {
            throw Refusals.file("rejects-unwritable", String.valueOf(file.getFileName()), "ne peut pas être écrit.");
        }
    }

    private List<Path> texts(ImportPlan plan, ImportReport report, Path file, List<Integer> parts) throws IOException {
        var written = new ArrayList<Path>();
        for (int part : parts) {
            Path target = written.isEmpty() ? file : beside(file, label(plan, part));
            try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                out.write('\uFEFF');
                rows.write(plan, report, part, cells -> line(out, cells));
            }
            written.add(target);
        }
        return written;
    }

    private static String label(ImportPlan plan, int part) {
        return SearchText.normalised(plan.parts().get(part).kind().label()).replace(' ', '-') + "-" + (part + 1);
    }

    private static Path beside(Path file, String label) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot < 0 ? name + "-" + label : name.substring(0, dot) + "-" + label + name.substring(dot));
    }

    private static void line(BufferedWriter out, List<String> cells) {
        try {
            out.write(cells.stream().map(RejectFile::quoted).collect(Collectors.joining(";")));
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quotes a cell; an apostrophe keeps a spreadsheet from running it, and is taken away when it is read again. */
    private static String quoted(String cell) {
        Matcher dangerous = DANGEROUS.matcher(cell);
        String safe = dangerous.matches() ? "'" + dangerous.group(1) : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private List<Path> workbook(ImportPlan plan, ImportReport report, Path file, List<Integer> parts) throws IOException {
        try (var out = new WorkbookWriter(Files.newOutputStream(file), parts.stream().map(part -> label(plan, part)).toList())) {
            for (int part : parts) {
                out.sheet();
                rows.write(plan, report, part, out::row);
            }
        }
        return List.of(file);
    }
}
