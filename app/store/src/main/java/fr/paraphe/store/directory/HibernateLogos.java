package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Logos;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.schema.Sessions;
import java.util.Optional;

/** Keeps the institution's logos in the database, each once. */
public final class HibernateLogos implements Logos {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateLogos(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void keep(byte[] picture) {
        LogoPictureEntity row = LogoPictureEntity.of(picture);
        sessions.act(db -> {
            if (db.get(LogoPictureEntity.class, row.sha256) == null) {
                db.insert(row);
            }
        });
    }

    @Override
    public byte[] content(String sha256) {
        return sessions.ask(db -> Optional.ofNullable(db.get(LogoPictureEntity.class, sha256))).map(row -> row.content)
                .orElseThrow(() -> new RefusedException("logo-missing",
                        "Le logo de l'établissement n'est plus dans la base\u00a0: choisissez-le de nouveau."));
    }
}
