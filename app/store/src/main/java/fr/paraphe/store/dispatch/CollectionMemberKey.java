package fr.paraphe.store.dispatch;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The place of an internship in a collection. */
@Embeddable
record CollectionMemberKey(UUID collectionId, int pos) {}
