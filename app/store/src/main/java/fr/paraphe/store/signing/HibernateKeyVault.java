package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.KeyVault;
import fr.paraphe.store.schema.Sessions;
import java.util.Optional;

/** Keeps the platform's encrypted key stores in the database. */
public final class HibernateKeyVault implements KeyVault {
    private final Sessions sessions;

    /** Creates the vault. */
    public HibernateKeyVault(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<byte[]> load(String name) {
        return sessions.ask(db -> {
            KeyStoreEntity row = db.get(KeyStoreEntity.class, name);
            return row == null ? Optional.empty() : Optional.of(row.content);
        });
    }

    @Override
    public void keep(String name, byte[] encrypted) {
        sessions.act(db -> {
            db.createMutationQuery("delete from KeyStore where name = :name").setParameter("name", name).executeUpdate();
            db.insert(KeyStoreEntity.of(name, encrypted));
        });
    }
}
