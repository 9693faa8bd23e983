package fr.paraphe.store.signing;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The number of an event in one transaction's chain. */
@Embeddable
record EventKey(UUID transactionId, int n) {}
