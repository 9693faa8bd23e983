package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.CancelFlag;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.SimulateSending.Made;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Writes the documents to send into files: their list, and by «Envoi simulé» every PDF with a report (F092, X04). */
public final class SendFiles {
    private final DocumentsToSend documents;
    private final SheetExport export;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final StringProperty running = new SimpleStringProperty("");
    private CancelFlag stopping = new CancelFlag();

    /** Creates what writes files, telling {@code status} how far it is. */
    public SendFiles(DocumentsToSend documents, SheetExport export, TaskRunner runner, Messages messages, Status status) {
        this.documents = documents;
        this.export = export;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
    }

    /** Writes {@code rows} as a sheet, CSV or XLSX by the end of the file's name. */
    void list(Path file, List<SendRow> rows, List<RoleGroup> groups, Consumer<String> reported) {
        var flag = new CancelFlag();
        runner.run(() -> {
            write(file, new SendSheet(documents.about(), groups, messages).file(messages.text("dispatch.title"), rows), flag);
            return rows.size();
        }, written -> reported.accept(messages.count("dispatch.exported", written, file.getFileName())),
                e -> reported.accept(messages.failure(e)));
    }

    /** Makes every document of {@code rows} in {@code folder}, with a report beside them, and sends nothing (X04). */
    void simulate(DocumentTemplate template, List<SendRow> rows, List<RoleGroup> groups, Path folder, Consumer<String> reported) {
        var flag = new CancelFlag();
        stopping = flag;
        running.set(messages.text("dispatch.simulation.running", "0", messages.number(rows.size())));
        IntConsumer progress = done -> runner.onScreen(() -> {
            if (!running.get().isEmpty()) {
                running.set(messages.text("dispatch.simulation.running", messages.number(done), messages.number(rows.size())));
            }
        });
        List<CheckedDocument> asked = rows.stream().map(SendRow::document).toList();
        runner.run(() -> {
            List<Made> made = documents.simulate(template, asked, folder, progress, flag);
            write(folder.resolve(messages.text("dispatch.simulation.report")), report(made, groups).file(
                    messages.text("dispatch.simulation"), rows.subList(0, made.size())), () -> false);
            return made;
        }, made -> {
            running.set("");
            String said = said(made, rows.size(), folder);
            status.say(said);
            reported.accept(said);
        }, e -> {
            running.set("");
            reported.accept(messages.failure(e));
        });
    }

    /** Gives up the simulation after the document in hand. */
    void interrupt() {
        stopping.raise();
    }

    /** Returns how far a simulation is, empty while there is none. */
    StringProperty runningProperty() {
        return running;
    }

    private SendSheet report(List<Made> made, List<RoleGroup> groups) {
        Map<UUID, Made> each = made.stream().collect(Collectors.toMap(Made::recordId, Function.identity()));
        List<String> titles = List.of(messages.text("dispatch.simulation.column.file"),
                messages.text("dispatch.simulation.column.failure"));
        return new SendSheet(documents.about(), groups, messages, titles, row -> {
            Made one = each.get(row.id());
            return one == null ? List.of("", "") : List.of(one.file(), one.failure());
        });
    }

    private String said(List<Made> made, int asked, Path folder) {
        long failed = made.stream().filter(one -> one.file().isEmpty()).count();
        String said = messages.count("dispatch.simulation.done", made.size() - failed, folder);
        String failures = failed == 0 ? "" : "\n" + messages.count("dispatch.simulation.failed", failed);
        String cut = made.size() < asked ? "\n" + messages.text("dispatch.simulation.cut") : "";
        return said + failures + cut;
    }

    private void write(Path file, SheetExport.Sheet sheet, BooleanSupplier cancelled) throws Exception {
        boolean excel = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        export.write(file, excel ? SheetExport.Format.XLSX : SheetExport.Format.CSV, sheet, cancelled);
    }
}
