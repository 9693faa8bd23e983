package fr.paraphe.store.dispatch;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of one record of a collection. */
@Entity(name = "SignatureCollectionMember")
@Table(name = "signature_collection_member")
@SuppressWarnings("NullAway.Init")
class CollectionMemberEntity {
    @EmbeddedId CollectionMemberKey key;
    UUID recordId;
    boolean excluded;

    static CollectionMemberEntity of(UUID collectionId, int position, UUID recordId, boolean excluded) {
        var row = new CollectionMemberEntity();
        row.key = new CollectionMemberKey(collectionId, position);
        row.recordId = recordId;
        row.excluded = excluded;
        return row;
    }
}
