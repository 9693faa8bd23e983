package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns of one signatory of one circuit, the same on the client's side and on the platform's. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class SignatoryColumns {
    @EmbeddedId SignatoryKey key;
    int pos;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SignatoryRole role;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Requirement requirement;
    int place;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) AuthLevel authLevel;
    UUID personId;
    String lastFirst;
    String firstLast;
    String organisation;
    String email;
    @Nullable String mobile;
    @Nullable Instant invitedAt;
    @Nullable Instant viewedAt;
    @Nullable Instant signedAt;
    @Nullable Instant declinedAt;
    @Nullable String declineReason;
    @Nullable Instant remindedAt;
    int reminders;
    boolean either;

    /** Fills the columns from the signatory at that place of {@code owner}'s circuit. */
    final void fill(UUID owner, int position, Signatory s) {
        key = new SignatoryKey(owner, s.id());
        pos = position;
        role = s.role();
        requirement = s.requirement();
        place = s.rank();
        authLevel = s.authLevel();
        personId = s.person().personId();
        lastFirst = s.person().lastFirst();
        firstLast = s.person().firstLast();
        organisation = s.person().organisation();
        email = s.person().email();
        mobile = s.person().mobile();
        invitedAt = s.progress().invitedAt();
        viewedAt = s.progress().viewedAt();
        signedAt = s.progress().signedAt();
        declinedAt = s.progress().declinedAt();
        declineReason = s.progress().declineReason();
        remindedAt = s.progress().remindedAt();
        reminders = s.progress().reminders();
        either = s.either();
    }

    /** Returns the request or transaction whose circuit this is. */
    final UUID owner() {
        return key.ownerId();
    }

    /** Returns the signatory. */
    final Signatory toDomain() {
        var person = new PersonSnapshot(personId, lastFirst, firstLast, organisation, email, mobile);
        var progress = new SignatoryProgress(invitedAt, viewedAt, signedAt, declinedAt, declineReason, remindedAt, reminders);
        return new Signatory(key.id(), role, requirement, place, authLevel, person, progress, either);
    }
}
