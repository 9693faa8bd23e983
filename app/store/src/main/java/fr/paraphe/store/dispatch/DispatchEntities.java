package fr.paraphe.store.dispatch;

import java.util.List;

/** Names this package's entities for the session factory. */
public final class DispatchEntities {
    private DispatchEntities() {}

    /** Returns them all. */
    public static List<Class<?>> all() {
        return List.of(SignatureCaseEntity.class, SendingBatchEntity.class, ReferenceCounterEntity.class, SignatureRequestEntity.class,
                RequestSignatoryEntity.class, RequestDocumentEntity.class, SignatureCollectionEntity.class, CollectionMemberEntity.class,
                CaseDocumentEntity.class, RequestTallyEntity.class);
    }
}
