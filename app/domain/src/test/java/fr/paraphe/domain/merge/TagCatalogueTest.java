package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagCatalogueTest { // 4.1, F061, F073
    private final TagCatalogue catalogue = TagCatalogue.standard();

    private Optional<String> named(String name) {
        return catalogue.named(name).map(MergeTag::code);
    }

    @Test
    void knowsATagByItsCodeWhateverAccentsCaseSpacesAndUnderscores() {
        assertThat(named("etud nom")).contains("Etud_Nom");
        assertThat(named("ÉTUDNOM")).contains("Etud_Nom");
        assertThat(named(" Etud_nom ")).contains("Etud_Nom");
        assertThat(named("Etud_Surnom")).isEmpty();
    }

    @Test
    void knowsATagByItsLabelWhenNoOtherHoldsItsWords() {
        assertThat(named("raison_sociale")).contains("Entr_RaisonSociale");
        assertThat(named("Annee scolaire")).contains("Annee_Libelle");
        for (String anybodys : List.of("Ville", "Prénom", "Nom", "NOM Prénom", "Code postal", "SIRET", "Adresse", "")) {
            assertThat(named(anybodys)).as(anybodys).isEmpty();
        }
        assertThat(catalogue.find("raison_sociale")).isEmpty();
    }
}
