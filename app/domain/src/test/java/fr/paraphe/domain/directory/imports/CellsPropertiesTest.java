package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.shared.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

// 07, § 7.1
class CellsPropertiesTest {
    private static final BigDecimal UNKNOWN = BigDecimal.valueOf(7);

    private static Cells cells(String field, String cell) {
        var columns = new Columns(List.of(field), new ColumnMapping(List.of(field)));
        var reading = new Reading("f", "f.csv", columns, new TenDigits(), ImportPlan.Options.DEFAULT, LocalDate.of(2026, 9, 1));
        return new Cells(reading, new OpenTable.Row(2, List.of(cell)));
    }

    @Property(tries = 500)
    void aNumberIsReadBackHoweverPeopleWriteIt(@ForAll @BigRange(min = "0", max = "99999") @Scale(4) BigDecimal number,
            @ForAll("manners") String manner) {
        String written = String.format(manner, number.toPlainString().replace('.', ','));
        assertThat(cells("gratification", written).number("gratification", UNKNOWN)).isEqualByComparingTo(number);
    }

    @Provide
    Arbitrary<String> manners() {
        return Arbitraries.of("%s", "%s €", "%s\u00A0€", "%s€", "%s h", "%sh", " %s ");
    }

    @Example
    void thousandsMayBeSetApart() {
        assertThat(cells("effectif", "1\u202F200").whole("effectif", 0)).isEqualTo(1_200);
        assertThat(cells("effectif", "12 345,00").whole("effectif", 0)).isEqualTo(12_345);
    }

    @Property
    void hoursWithMinutesAreNeverReadAsHundredsOfHours(@ForAll("clocks") String written) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> cells("heures hebdo", written).number("heures hebdo", UNKNOWN))
                .withMessageContaining("n'est pas un nombre");
    }

    @Provide
    Arbitrary<String> clocks() {
        return Arbitraries.of("35h30", "7 h 30", "4€35", "4 € 35", "06 12 34", "1 2", "35:30", "1e3", "0x10", "٣٥");
    }

    @Example
    void aHalfIsNeverCutOffAWholeNumber() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> cells("heures", "120,5").whole("heures", 0))
                .withMessageContaining("nombre entier");
        assertThat(cells("heures", "120,00").whole("heures", 0)).isEqualTo(120);
    }

    @Property(tries = 2_000)
    void anyCellIsReadOrRefusedInFrench(@ForAll("texts") String text) {
        for (String field : List.of("heures", "ne e le", "portable", "e mail", "siret", "cp", "nom et prenom", "peut signer")) {
            Cells cells = cells(field, text);
            try {
                assertThat(cells.text(field)).isNotNull();
                cells.number(field, UNKNOWN);
                cells.person("", null);
                cells.postalCode("");
                cells.siret(field);
                cells.yes(field, false);
                cells.date(field, null);
            } catch (RefusedException e) {
                assertThat(e.getMessage()).endsWith(".").contains("colonne");
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withChars("0123456789,.€h+-=@'/ \u00A0\u202F\u200B\u0000\nAé(").ofMaxLength(30));
    }

    @Property(tries = 500)
    void whatGuardsASignFromSpreadsheetsIsTakenAway(@ForAll("signs") String sign, @ForAll("texts") String rest) {
        String text = CellText.stripped(sign + rest);
        assertThat(CellText.stripped("'" + text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("=", "+", "-", "@");
    }

    @Property(tries = 1_000)
    void whatNobodySeesIsTakenAwayAtOnce(@ForAll("texts") String text) {
        String visible = CellText.visible(CellText.stripped(text));
        assertThat(CellText.visible(visible)).isEqualTo(visible);
        assertThat(visible).doesNotContain("\u200B", "\u0000", "\u202E", "\uFEFF").isEqualTo(visible.strip());
    }
}
