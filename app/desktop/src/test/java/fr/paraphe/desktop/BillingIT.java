package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is counted for archived documents, looked at and priced, on a real screen (E35, F008, D-17). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BillingIT {
    @Test
    void readsTheMonthsCopiesTheLinesAndChangesThePrice() throws Exception {
        var base = new SampleBase(20);
        SampleBilling billing = base.billingDesk().real();
        for (int i = 1; i <= 6; i++) {
            billing.archived(i, "2026-10-2" + i + "T10:00:00Z", true);
        }
        for (int i = 7; i <= 30; i++) {
            billing.archived(i, "2026-11-%02dT08:30:00Z".formatted(i - 6), i != 9 && i != 12);
        }
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-billing");
            person.reads("#address", "Facturation");
            person.reads("#billing-control", "CS-2026-000009, CS-2026-000012");
            person.reads("#billing-price", "0,80");
            person.keep("120-facturation");
            Node months = person.sees("#billing-months");
            person.until(months::isFocused);
            person.keys(KeyCode.DOWN);
            person.reads("#billing-control", "6 documents archivés, 6 lignes");
            person.click("#billing-copy");
            person.reads("#status-message", "6 lignes copiées");
            person.until(() -> Clipboard.getSystemClipboard().getString().contains("CS-2026-000006"));
            price(person);
            assertThat(((TableView<?>) months).getSelectionModel().getSelectedIndex()).as("the chosen month stays").isEqualTo(1);
        }
    }

    private static void price(ClientJourney person) throws Exception {
        person.click("#billing-change");
        person.until(person.sees("#billing-typed-price")::isFocused);
        person.type("#billing-typed-price", "1,255");
        person.keys(KeyCode.ENTER);
        person.reads("#billing-price-problem", "de 0 à 100");
        person.keep("121-facturation-prix");
        person.type("#billing-typed-price", "1,25");
        person.keys(KeyCode.ENTER);
        person.reads("#billing-price", "1,25");
        person.reads("#status-message", "Prix enregistré");
        Node change = person.sees("#billing-change");
        person.until(change::isFocused);
        person.keys(KeyCode.SPACE);
        person.until(person.sees("#billing-typed-price")::isFocused);
        person.keys(KeyCode.ESCAPE);
        person.until(change::isFocused);
    }

    @Test
    void aDemonstrationSaysThatNothingIsCounted() throws Exception {
        var base = new SampleBase(20);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#home-month");
            person.sees("#billing-empty");
            person.reads("#billing-notice", "aucun document n'est compté");
            person.keep("122-facturation-demonstration");
        }
    }
}
