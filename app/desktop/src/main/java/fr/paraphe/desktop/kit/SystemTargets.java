package fr.paraphe.desktop.kit;

import fr.paraphe.domain.output.PrintOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;

/**
 * Asks by the dialogs of the system. The print dialog is JavaFX's, which is the native one on Windows and macOS and stands over its window
 * everywhere, as that of java.awt.print does not; only its answers are taken, since JavaFX would print pictures of pages.
 */
public final class SystemTargets implements Targets {
    private final Dialogs dialogs;
    private final Window window;

    /** Creates what asks over {@code window}, by its {@code dialogs}. */
    public SystemTargets(Dialogs dialogs, Window window) {
        this.dialogs = dialogs;
        this.window = window;
    }

    @Override
    public Optional<Path> folder(String title) {
        return dialogs.folder(title);
    }

    @Override
    public Optional<Path> file(String title, String kind, String ending, String name) {
        return dialogs.saveFile(title, kind, List.of("*." + ending), name);
    }

    @Override
    public boolean hasPrinter() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<PrintOrder> printer(boolean oneJob) {
        Printer usual = Optional.ofNullable(Printer.getDefaultPrinter()).orElseGet(() -> Printer.getAllPrinters().iterator().next());
        PrinterJob job = PrinterJob.createPrinterJob(usual);
        try {
            return job.showPrintDialog(window) ? Optional.of(order(job, oneJob)) : Optional.empty();
        } finally {
            job.cancelJob();
        }
    }

    private static PrintOrder order(PrinterJob job, boolean oneJob) {
        JobSettings settings = job.getJobSettings();
        return new PrintOrder(job.getPrinter().getName(), Math.max(1, settings.getCopies()),
                settings.getPrintSides() != PrintSides.ONE_SIDED, oneJob);
    }

    @Override
    public boolean confirm(String title, String question, String act) {
        return dialogs.confirm(title, question, act);
    }

    @Override
    public void inform(String title, String text) {
        dialogs.inform(title, text);
    }
}
