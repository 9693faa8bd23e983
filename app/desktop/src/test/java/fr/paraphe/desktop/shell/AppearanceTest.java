package fr.paraphe.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleMemory;
import fr.paraphe.desktop.kit.Theme;
import org.junit.jupiter.api.Test;

class AppearanceTest { // 8.3
    private final SampleMemory memory = new SampleMemory();
    private final Appearance looks = new Appearance(memory);

    @Test
    void zoomsBetween80And200() {
        looks.zoom(300);
        assertThat(looks.zoomProperty().get()).isEqualTo(2.0);
        looks.zoomBy(-1);
        assertThat(looks.zoomProperty().get()).isEqualTo(1.75);
        looks.zoom(10);
        looks.zoomBy(-1);
        assertThat(looks.zoomProperty().get()).isEqualTo(0.8);
    }

    @Test
    void findsZoomAndColoursAgainTheNextDay() {
        looks.zoom(150);
        looks.themeProperty().set(Theme.DARK);
        var next = new Appearance(memory);
        assertThat(next.zoomProperty().get()).isEqualTo(1.5);
        assertThat(next.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void isClearAndNaturalWhenWhatIsRememberedMeansNothing() {
        memory.put("zoom", "9000");
        memory.put("theme", "PINK");
        var next = new Appearance(memory);
        assertThat(next.zoomProperty().get()).isEqualTo(1.0);
        assertThat(next.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }
}
