package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNameTest { // X25
    private static final PersonSnapshot PERSON = new PersonSnapshot(new UUID(1, 1), "DE LA TOUR Anne-Élise", "Anne-Élise DE LA TOUR", "",
            "a@b.example", null);

    @ParameterizedTest
    @ValueSource(strings = {"suivie par Anne-Élise DE LA TOUR, tutrice", "DE LA TOUR Anne-Elise", "Mme de la Tour", "Madame DE\nLA TOUR",
        "A. de La Tour", "Nom : DE LA TOUR Prénom : Anne-Élise"})
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertThat(PrintedName.page(List.of("rien", text), PERSON)).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "visite de la tour du lycée", "Anne-Élise", "M. DE LA TOURETTE", "Élève : DE LA TOUR Paul"})
    void whatIsNotThisPersonIsNot(String text) {
        assertThat(PrintedName.page(List.of(text), PERSON)).isEmpty();
    }

    @Test
    void aPersonOfOneNameIsFoundByIt() {
        var person = new PersonSnapshot(new UUID(1, 1), "Madonna", "Madonna", "", "a@b.example", null);
        assertThat(PrintedName.page(List.of("avec Madonna."), person)).hasValue(1);
        assertThat(PrintedName.page(List.of("avec Mme Dupont"), person)).isEmpty();
    }
}
