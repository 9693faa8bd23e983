package fr.paraphe.store.signing;

import java.util.List;

/** Names this package's entities for the session factory. */
public final class SigningEntities {
    private SigningEntities() {}

    /** Returns them all. */
    public static List<Class<?>> all() {
        return List.of(SigningTransactionEntity.class, TransactionSignatoryEntity.class, TransactionDocumentEntity.class,
                ProofEventEntity.class, FeedEntryEntity.class, FeedCounterEntity.class, SigningLinkEntity.class, SignerSessionEntity.class,
                SignerSessionEntryEntity.class, OneTimeCodeEntity.class, OutgoingMessageEntity.class, OutgoingAttachmentEntity.class,
                MessageDocumentEntity.class, KeyStoreEntity.class);
    }
}
