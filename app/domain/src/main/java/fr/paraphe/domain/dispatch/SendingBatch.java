package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.template.EmailText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent by one «Oui»: the words of its message where they are not those of the template (F288), and the collection that it was
 * sent from, if any.
 */
public record SendingBatch(UUID id, Instant createdAt, @Nullable EmailText words, @Nullable UUID collectionId) {}
