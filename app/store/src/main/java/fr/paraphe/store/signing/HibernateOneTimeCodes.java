package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.OneTimeCode;
import fr.paraphe.domain.signing.OneTimeCodes;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps one-time codes in the database. */
public final class HibernateOneTimeCodes implements OneTimeCodes {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateOneTimeCodes(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(OneTimeCode code) {
        sessions.act(db -> db.upsert(OneTimeCodeEntity.of(code)));
    }

    @Override
    public Optional<OneTimeCode> find(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(OneTimeCodeEntity.class, id)).map(OneTimeCodeEntity::toDomain));
    }

    @Override
    public Optional<OneTimeCode> latest(UUID signatoryId) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from OneTimeCode where signatoryId = :signatory order by askedAt desc, id desc", OneTimeCodeEntity.class)
                .setParameter("signatory", signatoryId)
                .setMaxResults(1)
                .getResultList().stream()
                .findFirst()
                .map(OneTimeCodeEntity::toDomain));
    }

    @Override
    public int sentSince(String address, Instant since) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "select count(*) from OneTimeCode where mobile = :address and sentAt >= :since", Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult()).intValue();
    }
}
