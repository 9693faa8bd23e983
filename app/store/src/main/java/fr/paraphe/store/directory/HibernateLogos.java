package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Logos;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.schema.KeptContents;
import fr.paraphe.store.schema.Sessions;

/** Keeps the institution's logos in the database, each once. */
public final class HibernateLogos implements Logos {
    private final KeptContents<LogoPictureEntity> kept;

    /** Creates the repository. */
    public HibernateLogos(Sessions sessions) {
        kept = new KeptContents<>(sessions, LogoPictureEntity.class, LogoPictureEntity::new);
    }

    @Override
    public void keep(byte[] picture) {
        kept.keep(picture);
    }

    @Override
    public byte[] content(String sha256) {
        return kept.content(sha256).orElseThrow(() -> new RefusedException("logo-missing",
                "Le logo de l'établissement n'est plus dans la base\u00a0: choisissez-le de nouveau."));
    }
}
