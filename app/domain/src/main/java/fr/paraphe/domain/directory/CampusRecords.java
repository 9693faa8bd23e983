package fr.paraphe.domain.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The repository of every kind of record; what reads one kind only has its own ({@link Students}, {@link Companies}…). */
public interface CampusRecords {
    /** Returns the record of that kind and identifier. */
    Optional<CampusRecord> find(RecordKind kind, UUID id);

    /** Returns those of {@code ids} that exist, in any order. */
    List<CampusRecord> findAll(RecordKind kind, Collection<UUID> ids);

    /** Adds new records, of any kinds; what others refer to comes first. */
    void addAll(List<? extends CampusRecord> records);

    /** Replaces known records, of any kinds. */
    void replaceAll(List<? extends CampusRecord> records);

    /**
     * Returns those of {@code ids} that something else refers to, each with what that is, in French («2 stages», «1 document envoyé»);
     * they cannot be deleted.
     */
    Map<UUID, String> uses(RecordKind kind, Collection<UUID> ids);

    /** Returns the records that refer to that one, whole; for a company, those that name it or one of its contacts. */
    List<CampusRecord> referring(RecordKind kind, UUID id);

    /** Returns the records of the kind {@code wanted} that refer to one of {@code ids}, whole; contacts of companies are not looked at. */
    List<CampusRecord> referring(RecordKind kind, Collection<UUID> ids, RecordKind wanted);

    /** Returns the training sessions of those references. */
    List<TrainingSession> sessions(Collection<String> references);

    /** Returns the company that has that contact. */
    Optional<Company> holding(UUID contactId);

    /** Deletes records that nothing refers to; guardians go with their student and contacts with their company. */
    void deleteAll(RecordKind kind, Collection<UUID> ids);
}
