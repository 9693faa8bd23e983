package fr.paraphe.desktop.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleBilling;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.archive.Billing.Month;
import fr.paraphe.domain.archive.BillingLine;
import fr.paraphe.domain.shared.listing.ListColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BillingViewModelTest { // E35, F008, F009, D-17
    private final SampleBilling desk = new SampleBase(5).billingDesk();
    private final RecordedStatus status = new RecordedStatus();
    private final Written written = new Written();
    private final BillingViewModel model = model(Locale.FRENCH);

    private BillingViewModel model(Locale language) {
        return new BillingViewModel(desk, written, new SameThreadTaskRunner(), new Messages(language), status);
    }

    private void sixArchived() {
        desk.real();
        for (int i = 1; i <= 6; i++) {
            desk.archived(i, "2026-10-2" + i + "T10:00:00Z", true);
        }
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private SheetCopy copied(Consumer<Consumer<SheetCopy>> copying) {
        var copies = new ArrayList<SheetCopy>();
        copying.accept(copies::add);
        return copies.getFirst();
    }

    @Test // T20
    void showsTheMonthsAndTheLinesOfTheLatest() {
        sixArchived();
        desk.archived(7, "2026-11-02T10:00:00Z", true);
        model.read();
        assertThat(model.months()).extracting(month -> month.month().toString()).containsExactly("2026-11", "2026-10");
        Month october = model.months().get(1);
        assertThat(october.inclTax()).isEqualTo("5.76");
        assertThat(model.lines()).extracting(BillingLine::reference).containsExactly("CS-2026-000007");
        model.chosenProperty().set(october);
        assertThat(model.lines()).hasSize(6);
        assertThat(model.words().control(october)).isEqualTo("✓ Tout est compté");
        assertThat(plain(model.controlProperty().get())).isEqualTo("✓ octobre 2026 : 6 documents archivés, 6 lignes.");
        assertThat(model.soundProperty().get()).isTrue();
        assertThat(plain(model.noticeProperty().get())).startsWith("La plateforme intégrée ne facture rien par elle-même");
        assertThat(plain(model.priceProperty().get())).isEqualTo("Prix : 0,80 € HT par document archivé, TVA 20 % (0,96 € TTC)");
        model.read();
        assertThat(model.chosenProperty().get()).as("the chosen month stays chosen").isEqualTo(october);
    }

    @Test
    void namesTheDocumentsThatAreNotCounted() {
        sixArchived();
        desk.archived(8, "2026-10-29T10:00:00Z", false);
        model.read();
        assertThat(model.words().control(model.months().getFirst())).isEqualTo("▲ 1 document non compté");
        assertThat(model.controlProperty().get()).contains("n'a pas de ligne", "CS-2026-000008");
        assertThat(model.soundProperty().get()).isFalse();
        for (int i = 10; i < 30; i++) {
            desk.archived(i, "2026-10-30T10:00:00Z", false);
        }
        model.read();
        assertThat(model.controlProperty().get()).contains("21 documents archivés", "… et 9 de plus");
    }

    @Test
    void aDemonstrationCountsNothing() {
        desk.archived(1, "2026-10-20T10:00:00Z", false);
        model.read();
        assertThat(model.months()).isEmpty();
        assertThat(model.lines()).isEmpty();
        assertThat(plain(model.noticeProperty().get())).isEqualTo("Base de démonstration : aucun document n'est compté.");
        assertThat(Objects.requireNonNull(model.billingProperty().get()).demonstration()).isTrue();
    }

    @Test
    void changesThePriceOfWhatIsArchivedFromThenOn() {
        sixArchived();
        model.read();
        model.openPrice();
        assertThat(model.typedPriceProperty().get()).isEqualTo("0,80");
        assertThat(model.typedVatProperty().get()).isEqualTo("20");
        model.typedPriceProperty().set("1,205");
        model.savePrice();
        assertThat(model.priceProblemProperty().get()).contains("de 0 à 100");
        assertThat(model.pricingProperty().get()).isTrue();
        model.typedPriceProperty().set("1.20");
        assertThat(model.priceProblemProperty().get()).isEmpty();
        model.savePrice();
        assertThat(model.pricingProperty().get()).isFalse();
        assertThat(model.priceProperty().get()).contains("1,20");
        assertThat(model.months().getFirst().exclTax()).as("counted before").isEqualTo("4.80");
        desk.archived(9, "2026-11-03T10:00:00Z", true);
        model.read();
        assertThat(model.months().getFirst().exclTax()).isEqualTo("1.20");
    }

    @Test // F014
    void saysThatThePriceIsRefusedToWhoMayNotSend() {
        desk.withoutRights();
        model.read();
        model.openPrice();
        model.typedPriceProperty().set("2");
        model.savePrice();
        assertThat(model.priceProblemProperty().get()).startsWith("Vous n'avez pas le droit");
        model.leavePrice();
        assertThat(model.priceProperty().get()).contains("0,80");
    }

    @Test // F092
    void copiesAndExportsWhatIsShown() {
        sixArchived();
        model.read();
        assertThat(copied(model::copyLines).tsv().lines()).hasSize(7).first().asString()
                .isEqualTo("Archivé le\tRéférence\tDocument\tMontant HT (€)\tTVA (%)");
        assertThat(copied(model::copyLines).tsv()).contains("21/10/2026 à 12:00\tCS-2026-000001\tConvention de stage - 1\t0,8\t20");
        assertThat(copied(model::copyMonths).tsv()).contains("octobre 2026\t6\t4,8\t0,96\t5,76\t✓ Tout est compté");
        assertThat(model.fileName()).contains("facturation-2026-10.csv");
        model.export(Path.of("facturation-2026-10.csv"));
        assertThat(written.kinds).containsExactly(ListColumn.Kind.MOMENT, ListColumn.Kind.TEXT, ListColumn.Kind.TEXT,
                ListColumn.Kind.NUMBER, ListColumn.Kind.NUMBER);
        assertThat(written.rows).hasSize(6);
        assertThat(status.said).last().isEqualTo("6 lignes écrites dans facturation-2026-10.csv");
        written.failing = true;
        model.export(Path.of("plein.csv"));
        assertThat(model.problemProperty().get()).isNotEmpty();
    }

    @Test
    void copiesNothingWhileThereIsNothing() {
        model.read();
        var copies = new ArrayList<SheetCopy>();
        model.copyLines(copies::add);
        model.copyMonths(copies::add);
        assertThat(copies).isEmpty();
        assertThat(model.fileName()).isEmpty();
    }

    @Test
    void speaksEnglish() {
        sixArchived();
        BillingViewModel english = model(Locale.ENGLISH);
        english.read();
        assertThat(english.controlProperty().get()).isEqualTo("✓ October 2026: 6 archived documents, 6 lines.");
        english.openPrice();
        assertThat(english.typedPriceProperty().get()).isEqualTo("0.80");
    }

    /** Remembers what was to be written. */
    private static final class Written implements SheetExport {
        private final List<ListColumn.Kind> kinds = new ArrayList<>();
        private final List<List<@Nullable Object>> rows = new ArrayList<>();
        private boolean failing;

        @Override
        public void write(Path file, Format format, Sheet sheet, BooleanSupplier cancelled) throws IOException {
            if (failing) {
                throw new IOException("full");
            }
            sheet.headers().forEach(header -> kinds.add(header.kind()));
            sheet.rows().forEachRemaining(rows::add);
        }
    }
}
