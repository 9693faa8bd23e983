package fr.paraphe.store;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.schema.FileKey;
import fr.paraphe.store.schema.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the key that a workstation keeps for a server's base; a new one is made only while nothing depends on another. */
final class ServerKey {
    private ServerKey() {}

    static FileKey openOrCreate(Path file, char[] password, Sessions sessions) {
        if (Files.exists(file)) {
            return FileKey.open(file, password);
        }
        long stores = sessions.ask(db -> db.createSelectionQuery("select count(*) from KeyStore", Long.class).getSingleResult());
        if (stores > 0) {
            throw new RefusedException("key-missing", "Cette base a déjà une clé\u00a0: copiez le fichier «\u00a0" + file.getFileName()
                    + "\u00a0» d'un poste qui l'utilise, avec son mot de passe.");
        }
        return FileKey.create(file, password);
    }
}
