package fr.paraphe.store.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One file of an outgoing message, by its place among them, from 0. */
@Embeddable
record AttachmentKey(UUID messageId, @Column(name = "pos") int position) {}
