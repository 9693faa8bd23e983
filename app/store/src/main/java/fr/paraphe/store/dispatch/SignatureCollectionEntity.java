package fr.paraphe.store.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.SignatureCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A collection's row; who did a step, when and with what version of the template are there together or not at all. */
@Entity(name = "SignatureCollection")
@Table(name = "signature_collection")
@SuppressWarnings("NullAway.Init")
class SignatureCollectionEntity {
    @Id UUID id;
    int referenceYear;
    int number;
    String name;
    UUID templateId;
    @Enumerated(EnumType.STRING)
    RecordKind about;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) CollectionStatus status;
    @Nullable @Embedded WordsColumns words;
    String createdLogin;
    String createdName;
    Instant createdAt;
    @Nullable String preparedLogin;
    @Nullable String preparedName;
    @Nullable Instant preparedAt;
    @Nullable Integer preparedTemplateVersion;
    @Nullable String sentLogin;
    @Nullable String sentName;
    @Nullable Instant sentAt;
    @Nullable Integer sentTemplateVersion;
    @Nullable Integer sentDocuments;
    @Version int version;

    static SignatureCollectionEntity of(SignatureCollection c, int year, int number) {
        var row = new SignatureCollectionEntity();
        row.id = c.id();
        row.referenceYear = year;
        row.number = number;
        row.name = c.name();
        row.templateId = c.content().templateId();
        row.about = c.content().about();
        row.status = c.status();
        row.words = WordsColumns.of(c.content().words());
        row.createdLogin = c.created().login();
        row.createdName = c.created().name();
        row.createdAt = c.created().at();
        c.preparation().ifPresent(step -> {
            row.preparedLogin = step.by().login();
            row.preparedName = step.by().name();
            row.preparedAt = step.by().at();
            row.preparedTemplateVersion = step.templateVersion();
        });
        c.sendings().ifPresent(sent -> {
            row.sentLogin = sent.last().by().login();
            row.sentName = sent.last().by().name();
            row.sentAt = sent.last().by().at();
            row.sentTemplateVersion = sent.last().templateVersion();
            row.sentDocuments = sent.documents();
        });
        row.version = c.version();
        return row;
    }

    SignatureCollection toDomain(List<CollectionMemberEntity> members) {
        var content = new SignatureCollection.Content(templateId, about, members.stream().map(m -> m.recordId).toList(),
                members.stream().filter(m -> m.excluded).map(m -> m.recordId).collect(Collectors.toSet()),
                WordsColumns.toDomain(words));
        SignatureCollection.Step last = step(sentLogin, sentName, sentAt, sentTemplateVersion);
        return new SignatureCollection(id, "L-%d-%04d".formatted(referenceYear, number), name, content, status,
                new SignatureCollection.Act(createdLogin, createdName, createdAt),
                step(preparedLogin, preparedName, preparedAt, preparedTemplateVersion),
                last == null || sentDocuments == null ? null : new SignatureCollection.Sent(last, sentDocuments), version);
    }

    private static SignatureCollection.@Nullable Step step(@Nullable String login, @Nullable String name, @Nullable Instant at,
            @Nullable Integer templateVersion) {
        return login == null || name == null || at == null || templateVersion == null
                ? null : new SignatureCollection.Step(new SignatureCollection.Act(login, name, at), templateVersion);
    }
}
