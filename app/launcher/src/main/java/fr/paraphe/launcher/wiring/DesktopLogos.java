package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.directory.LogoDesk;
import fr.paraphe.documents.pictures.RedrawnLogos;
import fr.paraphe.domain.directory.KeepLogo;
import fr.paraphe.domain.directory.Logos;
import java.nio.file.Path;

/** The logos of the open base, for the institution's card. */
record DesktopLogos(Logos logos) implements LogoDesk {
    @Override
    public String keep(Path file) {
        return new KeepLogo(new RedrawnLogos(), logos).keep(ChosenPicture.read(file, KeepLogo.LARGEST, "logo-refused"));
    }

    @Override
    public byte[] picture(String name) {
        return logos.content(name);
    }
}
