package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.files.SheetFile;
import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.CampusRules;
import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.desktop.kit.grid.SheetExport;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.fields.References;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The campus of the open base, for its lists and cards. */
final class DesktopCampus implements CampusDesk {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Repositories data;
    private final Author author;
    private final Clock clock;
    private final ChangeCampus changing;
    private final UndoChanges undoing;
    private final CampusRules rules;
    private final CampusReferences references;
    private final CampusLife life;

    /** The person at the client, what hears that he changed something, and what keeps his columns. */
    record Author(String name, Runnable changed, GridMemory personal) {}

    DesktopCampus(Base base, Author author, boolean demonstration, Clock clock) {
        data = base.repositories();
        this.author = author;
        this.clock = clock;
        changing = new ChangeCampus(data.records(), data.changes(), base.transactions(), clock);
        undoing = new UndoChanges(data.records(), data.changes(), changing, base.transactions());
        rules = CampusRules.of(new LibPhoneNumbers(), demonstration);
        references = new CampusReferences(data);
        life = new CampusLife(data, rules.show(), references, clock);
    }

    @Override
    public Optional<CampusRecord> find(RecordKind kind, UUID id) {
        return data.records().find(kind, id);
    }

    @Override
    public ChangeSet change(String label, List<ChangeCampus.Edit> edits) {
        ChangeSet set = changing.change(author.name(), ChangeSet.Origin.EDIT, label, edits);
        author.changed().run();
        return set;
    }

    @Override
    public UndoChanges.Undone undo(UUID setId) {
        return undoing.undo(author.name(), setId, _ -> { });
    }

    @Override
    public References references() {
        return references;
    }

    @Override
    public List<TimelineEntry> timeline(RecordKind kind, UUID id) {
        return life.timeline(kind, id);
    }

    @Override
    public List<Related> related(RecordKind kind, UUID id) {
        return life.related(kind, id);
    }

    @Override
    public CampusRules rules() {
        return rules;
    }

    @Override
    public Listing list(CampusList list) {
        return data.lists().of(list);
    }

    @Override
    public GridMemory gridMemory() {
        return author.personal();
    }

    @Override
    public GridMemory sharedGridMemory() {
        return new Remembered(data.settings());
    }

    @Override
    public SheetExport sheetExport() {
        return DesktopCampus::write;
    }

    private static void write(Path file, SheetExport.Format format, SheetExport.Sheet sheet, BooleanSupplier cancelled)
            throws IOException {
        List<String> titles = sheet.headers().stream().map(SheetExport.Header::title).toList();
        switch (format) {
            case CSV -> SheetFile.csv(file, titles, sheet.rows(), cancelled);
            case XLSX -> SheetFile.xlsx(file, sheet.name(), titles, sheet.rows(), cancelled);
        }
    }

    @Override
    public UUID newId() {
        return Ids.next(clock.instant());
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(PARIS)).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Columns and filters of lists, in the settings of the base, for all who use it. */
    private record Remembered(Settings settings) implements GridMemory {
        @Override
        public Optional<String> get(String key) {
            return settings.get("grid." + key).filter(text -> !text.isEmpty());
        }

        @Override
        public void put(String key, String text) {
            settings.put("grid." + key, text);
        }
    }
}
