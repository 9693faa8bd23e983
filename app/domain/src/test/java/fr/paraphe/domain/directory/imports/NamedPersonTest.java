package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPersonTest {
    @ParameterizedTest
    @CsvSource({
        "LEFÈVRE Anne,LEFÈVRE,Anne", "Mme LE GOFF-KERVELLA Anne Marie,LE GOFF-KERVELLA,Anne Marie", "M. DE CROŸ Jean-Baptiste,DE CROŸ,"
            + "Jean-Baptiste", "Lefèvre Anne,Lefèvre,Anne", "DUPONT,DUPONT,''", "Dupont,Dupont,''", "M.,M.,''"
    })
    void aPersonNamedInOneCellHasALastAndAFirstName(String cell, String last, String first) {
        assertThat(NamedPerson.of(cell)).extracting(NamedPerson::last, NamedPerson::first).containsExactly(last, first);
    }
}
