package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.SigningLink;
import fr.paraphe.domain.signing.SigningLinks;
import fr.paraphe.store.schema.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps signing links in the database. */
public final class HibernateSigningLinks implements SigningLinks {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateSigningLinks(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(SigningLink link) {
        sessions.act(db -> db.upsert(SigningLinkEntity.of(link)));
    }

    @Override
    public Optional<SigningLink> find(UUID id) {
        return where("id = :value", id).stream().findFirst();
    }

    @Override
    public Optional<SigningLink> findByTokenHash(String tokenHash) {
        return where("tokenHash = :value", tokenHash).stream().findFirst();
    }

    @Override
    public List<SigningLink> ofTransaction(UUID transactionId) {
        return where("transactionId = :value", transactionId);
    }

    private List<SigningLink> where(String condition, Object value) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from SigningLink where " + condition + " order by createdAt, id", SigningLinkEntity.class)
                .setParameter("value", value)
                .getResultList().stream()
                .map(SigningLinkEntity::toDomain)
                .toList());
    }
}
