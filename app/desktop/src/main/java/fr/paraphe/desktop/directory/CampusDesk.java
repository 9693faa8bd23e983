package fr.paraphe.desktop.directory;

import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.fields.References;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.Listing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the lists and cards of the campus ask of the base; called in the background, its rules, lists, identifiers and day excepted. */
public interface CampusDesk {
    /** Returns the record of that kind and identifier. */
    Optional<CampusRecord> find(RecordKind kind, UUID id);

    /**
     * Makes all the edits of one act, named {@code label} in French.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code changed-meanwhile} or {@code record-in-use}; nothing is then changed
     */
    ChangeSet change(String label, List<ChangeCampus.Edit> edits);

    /** Takes a whole act back. */
    UndoChanges.Undone undo(UUID setId);

    /** Returns what finds the records that others refer to. */
    References references();

    /** Returns everything that happened to a record and about it, the latest first (X27). */
    List<TimelineEntry> timeline(RecordKind kind, UUID id);

    /** Returns what belongs with a record: the internships of a student or company, the contacts of a company. */
    List<Related> related(RecordKind kind, UUID id);

    /** Returns how fields are read, shown and checked. */
    CampusRules rules();

    /** Returns one list, read page by page. */
    Listing list(CampusList list);

    /** Returns where lists remember the columns and filters of the person at this workstation. */
    GridMemory gridMemory();

    /** Returns where lists keep the columns and filters shared by all who use the base. */
    GridMemory sharedGridMemory();

    /** Returns what writes lists to files. */
    SheetExport sheetExport();

    /** Returns an identifier for a new record. */
    UUID newId();

    /** Returns the moment in Paris, to the minute. */
    LocalDateTime now();

    /** Returns the day in Paris. */
    default LocalDate today() {
        return now().toLocalDate();
    }
}
