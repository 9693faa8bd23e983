package fr.paraphe.domain.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The people of the directory over all kinds of cards: students, guardians, staff, contacts of companies, participants. */
public interface People {
    /** Returns those whose e-mail is {@code email}, in lower case, by kind then by name. */
    List<DirectoryPerson> at(String email);

    /** Returns those of {@code ids} that exist, by kind then by name. */
    List<DirectoryPerson> find(Collection<UUID> ids);

    /** Notes on those cards that their owner connected to his Space at {@code at} (V20). */
    void connected(Collection<UUID> ids, Instant at);
}
