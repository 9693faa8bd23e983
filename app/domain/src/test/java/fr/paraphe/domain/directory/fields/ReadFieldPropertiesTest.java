package fr.paraphe.domain.directory.fields;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.fields.Reading.Read;
import fr.paraphe.domain.directory.fields.Reading.Refused;
import fr.paraphe.domain.shared.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.DateTimeRange;
import org.jspecify.annotations.Nullable;

class ReadFieldPropertiesTest {
    private final ReadField reader = new ReadField(new TenDigits(), true);
    private final ShowField shown = new ShowField(new TenDigits());

    private Reading again(Field field, @Nullable Object value) {
        return reader.read(field, shown.text(field, value), Situation.NONE);
    }

    private static Field of(FieldKind kind) {
        return Field.of("x", new Words("Champ", "Field"), kind);
    }

    @Property
    void aDayIsReadAsItIsShown(@ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day) {
        assertThat(again(of(FieldKind.DAY), day)).isEqualTo(Read.of(day));
    }

    @Property
    void aMomentIsReadAsItIsShown(@ForAll @DateTimeRange(min = "1900-01-01T00:00:00", max = "2100-12-31T00:00:00") LocalDateTime moment) {
        LocalDateTime minute = moment.truncatedTo(ChronoUnit.MINUTES);
        assertThat(again(of(FieldKind.MOMENT), minute)).isEqualTo(Read.of(minute));
    }

    @Property
    void aNumberIsReadAsItIsShown(@ForAll @BigRange(min = "0", max = "1000000") @Scale(4) BigDecimal number,
            @ForAll @IntRange(max = 1_000_000) int whole) {
        assertThat(again(of(FieldKind.DECIMAL), number)).isInstanceOfSatisfying(Read.class,
                read -> assertThat((BigDecimal) read.value()).isEqualByComparingTo(number));
        assertThat(again(of(FieldKind.WHOLE), whole)).isEqualTo(Read.of(whole));
    }

    @Example
    void everyChoiceIsReadAsItIsShown() {
        List<Field> choices = Arrays.stream(RecordKind.values()).flatMap(kind -> FieldCatalogue.sections(kind).stream())
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.YES_NO).toList();
        assertThat(choices).isNotEmpty().allSatisfy(field -> field.choices().forEach(choice ->
                assertThat(again(field, choice.value())).isEqualTo(Read.of(choice.value()))));
    }

    @Property(tries = 3_000)
    void whatIsReadIsReadAgainAsItIsShown(@ForAll FieldKind kind, @ForAll("texts") String typed) {
        Field field = of(kind);
        switch (reader.read(field, typed, Situation.NONE)) {
            case Read(Object value, String _) -> assertThat(again(field, value)).isInstanceOfSatisfying(Read.class, read -> {
                if (value instanceof BigDecimal number) {
                    assertThat((BigDecimal) read.value()).isEqualByComparingTo(number);
                } else {
                    assertThat(read.value()).isEqualTo(value);
                }
            });
            case Refused(String why) -> assertThat(why).endsWith(".");
            case Reading.Ask ask -> assertThat(ask.question()).endsWith("?");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withChars("0123456789/.-: hT€,+\u00A0\u202F\u200B\n\r\tAZé").ofMaxLength(20),
                Arbitraries.strings().withChars("0123456789").ofMinLength(4).ofMaxLength(14),
                Arbitraries.of("oui", "x", "0750655e", "6201z", "1000", "Léon@example.fr", "732 829 320 00074", "MONACOCONFO001",
                        "999000001 aa", "06 12 34 56 78", "1-1-1-1-1"));
    }

    @Property
    void aNumberIsNeverMadeOfTheDigitsAroundItsUnit(@ForAll("clocks") String typed) {
        assertThat(reader.read(of(FieldKind.DECIMAL), typed, Situation.NONE)).isInstanceOf(Refused.class);
    }

    @Provide
    Arbitrary<String> clocks() {
        return Arbitraries.of("35h30", "7 h 30", "4€35", "06 12 34", "1 2");
    }

    @Property(tries = 500)
    void theLinesOfALongTextAreNeverGlued(@ForAll("ends") String end) {
        assertThat(reader.read(of(FieldKind.LONG_TEXT), "une" + end + "deux", Situation.NONE)).isEqualTo(Read.of("une\ndeux"));
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }
}
