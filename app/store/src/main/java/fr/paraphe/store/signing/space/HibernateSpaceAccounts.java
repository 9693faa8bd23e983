package fr.paraphe.store.signing.space;

import fr.paraphe.domain.signing.space.SpaceAccount;
import fr.paraphe.domain.signing.space.SpaceAccounts;
import fr.paraphe.domain.signing.space.SpaceKey;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/** Keeps the accounts of the Spaces in the database. */
public final class HibernateSpaceAccounts implements SpaceAccounts {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateSpaceAccounts(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Names this package's entities for the session factory. */
    public static List<Class<?>> entities() {
        return List.of(SpaceAccountEntity.class, SpaceKeyEntity.class, SpaceSessionEntity.class, SpaceTriesEntity.class);
    }

    @Override
    public Optional<SpaceAccount> find(String email) {
        return sessions.ask(db -> db.createSelectionQuery("from SpaceAccount where email = :email", SpaceAccountEntity.class)
                .setParameter("email", email)
                .getResultList().stream().findFirst().map(SpaceAccountEntity::toDomain));
    }

    @Override
    public Optional<SpaceAccount> find(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(SpaceAccountEntity.class, id)).map(SpaceAccountEntity::toDomain));
    }

    @Override
    public void save(SpaceAccount account) {
        sessions.act(db -> db.upsert(SpaceAccountEntity.of(account)));
    }

    @Override
    public void save(SpaceKey key) {
        sessions.act(db -> db.upsert(SpaceKeyEntity.of(key)));
    }

    @Override
    public Optional<SpaceKey> lockKey(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(SpaceKeyEntity.class, id, LockMode.PESSIMISTIC_WRITE))
                .map(SpaceKeyEntity::toDomain));
    }

    @Override
    public Optional<SpaceKey> findKey(String tokenHash) {
        return sessions.ask(db -> db.createSelectionQuery("from SpaceKey where tokenHash = :hash", SpaceKeyEntity.class)
                .setParameter("hash", tokenHash)
                .getResultList().stream().findFirst().map(SpaceKeyEntity::toDomain));
    }

    @Override
    public void spendKeys(String email, Instant at) {
        sessions.act(db -> db.createMutationQuery("update SpaceKey set usedAt = :at where email = :email and usedAt is null")
                .setParameter("at", at).setParameter("email", email).executeUpdate());
    }

    @Override
    public void forgetKeys(Instant before) {
        sessions.act(db -> db.createMutationQuery("delete from SpaceKey where expiresAt < :before")
                .setParameter("before", before).executeUpdate());
    }
}
