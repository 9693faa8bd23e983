package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.directory.LogoDesk;
import fr.paraphe.documents.pictures.RedrawnLogos;
import fr.paraphe.domain.directory.KeepLogo;
import fr.paraphe.domain.directory.Logos;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The logos of the open base, for the institution's card. */
record DesktopLogos(Logos logos) implements LogoDesk {
    /** No more is read of a file than tells that it is too large. */
    @Override
    public String keep(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new KeepLogo(new RedrawnLogos(), logos).keep(in.readNBytes(KeepLogo.LARGEST + 1));
        } catch (IOException e) {
            throw new RefusedException("logo-refused",
                    "Ce fichier ne peut pas être lu\u00a0: vérifiez qu'il existe encore et que vous avez le droit de l'ouvrir.");
        }
    }

    @Override
    public byte[] picture(String name) {
        return logos.content(name);
    }
}
