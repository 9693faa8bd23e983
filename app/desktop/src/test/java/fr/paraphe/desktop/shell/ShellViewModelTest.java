package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShellViewModelTest { // 6.1
    private final ShellViewModel model = new ShellViewModel(new SampleBase(1), new Messages(Locale.FRENCH));

    @Test
    void namesTheInstitutionTheYearTheBaseAndThePerson() {
        assertThat(model.heading()).isEqualTo("Lycée des Tilleuls · 2026-2027 · tilleuls");
        assertThat(model.user()).isEqualTo("HUCHON Colette");
        assertThat(model.demonstration()).isTrue();
    }

    @Test
    void everyPlaceHasAnAddress() { // F130
        assertThat(model.address(Place.INTERNSHIPS)).isEqualTo("En entreprise  ›  Stages  ›  Liste");
        assertThat(model.address(Place.TRACKING)).contains("Historique des envois");
        model.show(Place.TRACKING);
        assertThat(model.placeProperty().get()).isEqualTo(Place.TRACKING);
    }

    @Test
    void zoomsBetween80And200() {
        model.zoom(300);
        assertThat(model.zoomProperty().get()).isEqualTo(2.0);
        model.zoomBy(-1);
        assertThat(model.zoomProperty().get()).isEqualTo(1.75);
        model.zoom(10);
        model.zoomBy(-1);
        assertThat(model.zoomProperty().get()).isEqualTo(0.8);
    }
}
