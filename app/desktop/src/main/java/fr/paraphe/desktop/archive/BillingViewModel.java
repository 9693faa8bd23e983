package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.archive.Billing;
import fr.paraphe.domain.archive.Billing.Detail;
import fr.paraphe.domain.archive.Billing.Month;
import fr.paraphe.domain.archive.BillingLine;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** «Facturation»: what is counted month by month for archived documents, its control, and its price (E35, D-17). */
public final class BillingViewModel {
    private final BillingDesk desk;
    private final SheetExport export;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final BillingWords words;
    private final ObservableList<Month> months = FXCollections.observableArrayList();
    private final ObservableList<BillingLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Billing> billing = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Month> chosen = new SimpleObjectProperty<>();
    private final StringProperty notice = new SimpleStringProperty("");
    private final StringProperty price = new SimpleStringProperty("");
    private final StringProperty control = new SimpleStringProperty("");
    private final BooleanProperty sound = new SimpleBooleanProperty(true);
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty pricing = new SimpleBooleanProperty();
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final StringProperty typedPrice = new SimpleStringProperty("");
    private final StringProperty typedVat = new SimpleStringProperty("");
    private final StringProperty priceProblem = new SimpleStringProperty("");
    private int readings;

    /** Creates the screen's model, empty until {@link #read()}. */
    public BillingViewModel(BillingDesk desk, SheetExport export, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.export = export;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        words = new BillingWords(messages);
        chosen.subscribe(this::detail);
        List.of(typedPrice, typedVat).forEach(text -> text.subscribe(() -> priceProblem.set("")));
    }

    /** Reads the months and the price again; the chosen month stays chosen, the latest one is at first. */
    void read() {
        runner.run(desk::read, this::show, e -> problem.set(messages.failure(e)));
    }

    private void show(Billing found) {
        problem.set("");
        Month before = chosen.get();
        notice.set(words.notice(found));
        price.set(words.price(found.cost()));
        months.setAll(found.months());
        billing.set(found);
        chosen.set(null);
        chosen.set(months.stream().filter(month -> before != null && month.month().equals(before.month())).findFirst()
                .orElseGet(() -> months.isEmpty() ? null : months.getFirst()));
        status.rows(messages.count("archive.billing.months", months.size()));
    }

    /** Reads the lines of the chosen month; an answer that comes after another choice is left. */
    private void detail() {
        Month month = chosen.get();
        int reading = ++readings;
        lines.clear();
        control.set("");
        if (month == null) {
            return;
        }
        runner.run(() -> desk.month(month.month()), found -> {
            if (reading == readings) {
                show(month, found);
            }
        }, e -> problem.set(messages.failure(e)));
    }

    private void show(Month month, Detail found) {
        lines.setAll(found.lines());
        sound.set(found.missing().isEmpty());
        control.set(demonstration() ? "" : words.control(month, found));
    }

    private boolean demonstration() {
        return Optional.ofNullable(billing.get()).map(Billing::demonstration).orElse(false);
    }

    /** Opens the change of the price, with the one in force. */
    void openPrice() {
        Billing known = billing.get();
        if (known != null) {
            typedPrice.set(messages.money(known.cost().price()).replace("€", "").replace('\u00a0', ' ').strip());
            typedVat.set(messages.number(known.cost().vat(), false));
            priceProblem.set("");
            pricing.set(true);
        }
    }

    /** Gives up the change of the price. */
    void leavePrice() {
        pricing.set(false);
    }

    /** Puts the typed price in force; when it is refused the change stays open and says why. */
    void savePrice() {
        SendingCost cost;
        try {
            cost = SendingCost.typed(typedPrice.get(), typedVat.get());
        } catch (RefusedException e) {
            priceProblem.set(messages.failure(e));
            return;
        }
        saving.set(true);
        runner.run(() -> {
            desk.price(cost);
            return cost;
        }, kept -> {
            saving.set(false);
            pricing.set(false);
            status.say(messages.text("archive.billing.price.done", words.price(kept)));
            read();
        }, e -> {
            saving.set(false);
            priceProblem.set(messages.failure(e));
        });
    }

    /** Gives the lines of the chosen month to {@code clipboard}. */
    void copyLines(Consumer<SheetCopy> clipboard) {
        if (!lines.isEmpty()) {
            clipboard.accept(new BillingSheet(messages).lines(lines));
            status.say(messages.count("archive.billing.copied", lines.size()));
        }
    }

    /** Gives the statement of all the months to {@code clipboard}. */
    void copyMonths(Consumer<SheetCopy> clipboard) {
        if (!months.isEmpty()) {
            clipboard.accept(new BillingSheet(messages).months(months));
            status.say(messages.count("archive.billing.copied.months", months.size()));
        }
    }

    /** Returns the name proposed for the file of the chosen month, such as «facturation-2026-11.csv»; empty when there is none. */
    Optional<String> fileName() {
        return Optional.ofNullable(chosen.get()).map(month -> messages.text("archive.billing.file", month.month()));
    }

    /** Writes the lines of the chosen month to a CSV file. */
    void export(Path file) {
        Month month = chosen.get();
        if (month == null) {
            return;
        }
        List<BillingLine> written = List.copyOf(lines);
        runner.run(() -> {
            SheetExport.Sheet sheet = new BillingSheet(messages).file(messages.month(month.month()), written);
            export.write(file, SheetExport.Format.CSV, sheet, () -> false);
            return written.size();
        }, count -> status.say(messages.count("kit.grid.exported", count, file.getFileName())),
                e -> problem.set(messages.failure(e)));
    }

    BillingWords words() {
        return words;
    }

    ObservableList<Month> months() {
        return months;
    }

    ObservableList<BillingLine> lines() {
        return lines;
    }

    /** Returns what was read; null before the first reading. */
    ObjectProperty<@Nullable Billing> billingProperty() {
        return billing;
    }

    /** Returns the chosen month; null when there is none. */
    ObjectProperty<@Nullable Month> chosenProperty() {
        return chosen;
    }

    StringProperty noticeProperty() {
        return notice;
    }

    StringProperty priceProperty() {
        return price;
    }

    /** Returns the control of the chosen month in words. */
    StringProperty controlProperty() {
        return control;
    }

    /** Returns whether the chosen month lacks no line. */
    BooleanProperty soundProperty() {
        return sound;
    }

    StringProperty problemProperty() {
        return problem;
    }

    /** Returns whether the price is being changed. */
    BooleanProperty pricingProperty() {
        return pricing;
    }

    /** Returns whether the price is being kept. */
    BooleanProperty savingProperty() {
        return saving;
    }

    StringProperty typedPriceProperty() {
        return typedPrice;
    }

    StringProperty typedVatProperty() {
        return typedVat;
    }

    StringProperty priceProblemProperty() {
        return priceProblem;
    }
}
