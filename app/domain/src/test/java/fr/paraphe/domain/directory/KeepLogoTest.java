package fr.paraphe.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import org.junit.jupiter.api.Test;

class KeepLogoTest { // F065, 04-merge-fields.md Etab_Logo
    private static final byte[] DRAWN = {1, 2, 3};

    private final InMemoryLogos logos = new InMemoryLogos();

    @Test
    void keepsWhatWasDrawnAnewAndNotTheFile() {
        byte[] file = new byte[KeepLogo.LARGEST];
        String sha256 = new KeepLogo(_ -> DRAWN, logos).keep(file);
        assertThat(sha256).isEqualTo(Sha256.hex(DRAWN));
        assertThat(logos.content(sha256)).isEqualTo(DRAWN);
        assertThatThrownBy(() -> logos.content(Sha256.hex(file))).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesALargerFileWithoutOpeningIt() {
        var keeping = new KeepLogo(_ -> {
            throw new AssertionError("opened");
        }, logos);
        assertThatThrownBy(() -> keeping.keep(new byte[KeepLogo.LARGEST + 1])).isInstanceOf(RefusedException.class)
                .hasMessage("L'image dépasse 2\u00a0Mo\u00a0: choisissez-en une plus légère.").extracting("code").isEqualTo("logo-refused");
    }
}
