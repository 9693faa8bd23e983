package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.LogoDesk;
import fr.paraphe.domain.directory.InMemoryLogos;
import fr.paraphe.domain.directory.KeepLogo;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps logos in memory, as they are in their files. */
public final class SampleLogos implements LogoDesk {
    private final InMemoryLogos logos = new InMemoryLogos();

    @Override
    public String keep(Path file) {
        try {
            return new KeepLogo(bytes -> bytes, logos).keep(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RefusedException("logo-refused", "Ce fichier ne peut pas être lu.");
        }
    }

    @Override
    public byte[] picture(String name) {
        return logos.content(name);
    }
}
