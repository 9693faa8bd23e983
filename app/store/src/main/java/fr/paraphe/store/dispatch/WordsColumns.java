package fr.paraphe.store.dispatch;

import fr.paraphe.domain.template.EmailText;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The words of a message where they are not the template's; absent as a whole where they are. */
@Embeddable
record WordsColumns(@Nullable String senderLabel, @Nullable String mailSubject, @Nullable String mailBody) {
    static @Nullable WordsColumns of(@Nullable EmailText words) {
        return words == null ? null : new WordsColumns(words.senderLabel(), words.subject(), words.body());
    }

    static @Nullable EmailText toDomain(@Nullable WordsColumns columns) {
        return columns == null || columns.senderLabel == null || columns.mailSubject == null || columns.mailBody == null
                ? null : new EmailText(columns.senderLabel, columns.mailSubject, columns.mailBody);
    }
}
