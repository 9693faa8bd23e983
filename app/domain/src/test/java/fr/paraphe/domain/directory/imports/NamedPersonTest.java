package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.PersonName;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPersonTest {
    @ParameterizedTest
    @CsvSource({
        "LEFÈVRE Anne,LEFÈVRE,Anne", "Mme LE GOFF-KERVELLA Anne Marie,LE GOFF-KERVELLA,Anne Marie", "M. DE CROŸ Jean-Baptiste,DE CROŸ,"
            + "Jean-Baptiste", "Lefèvre Anne,Lefèvre,Anne", "DUPONT,DUPONT,''", "Dupont,Dupont,''", "M.,M.,''", "'','',''",
        "VAN der BERG Anne,VAN der BERG,Anne", "Anne DE la TOUR,DE la TOUR,Anne", "Anne LEFÈVRE,LEFÈVRE,Anne"
    })
    void aPersonNamedInOneCellHasALastAndAFirstName(String cell, String last, String first) {
        assertThat(NamedPerson.of(cell)).extracting(NamedPerson::last, NamedPerson::first).containsExactly(last, first);
    }

    @Property
    void aNameInCapitalsIsTheLastNameOnEitherSide(@ForAll("titles") String title, @ForAll("lasts") String last,
            @ForAll("firsts") String first) {
        for (String cell : List.of(title + last + " " + first, title + first + " " + last)) {
            NamedPerson named = NamedPerson.of(cell);
            assertThat(named).extracting(NamedPerson::last, NamedPerson::first).containsExactly(last, first);
            assertThat(named.title() == null).isEqualTo(title.isEmpty());
            assertThat(named.names(new PersonName(null, last, first))).isTrue();
        }
    }

    @Property(tries = 1_000)
    void noWordIsEverLost(@ForAll("cells") String cell) {
        Assume.that(!cell.isBlank());
        NamedPerson named = NamedPerson.of(cell);
        List<String> kept = Stream.of((named.last() + " " + named.first()).strip().split("\\s+")).sorted().toList();
        List<String> typed = Stream.of(cell.strip().split("\\s+")).skip(named.title() == null ? 0 : 1).sorted().toList();
        assertThat(kept).isEqualTo(typed);
        assertThat(named.last()).isNotBlank();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("", "Mme ", "M. ", "Monsieur ", "mlle ");
    }

    @Provide
    Arbitrary<String> lasts() {
        return Arbitraries.of("LEFÈVRE", "LE GOFF", "D'ALMEIDA", "ÇELIK", "SAINT-EXUPÉRY",
                "DE CROŸ", "NG", "VAN DEN BERG", "VAN der BERG");
    }

    @Provide
    Arbitrary<String> firsts() {
        return Arbitraries.of("Anne", "Zoé", "Jean-Baptiste", "Anne Marie", "Élise", "Œdipe", "Ğani");
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of("LE", "la", "Mme", "M.", "Anne", "GOFF", "1", "-", "É", "de").list().ofMinSize(1).ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }
}
