package fr.paraphe.desktop.directory;

import fr.paraphe.desktop.kit.CheckedIds;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PagedRows;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.InternshipRow;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.Internships.Cursor;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The list of internships (E09): searched, ticked, sent to signature. */
public final class InternshipsViewModel {
    private static final int AT_ONCE = 1_000;
    static final InternshipRow ABSENT = new InternshipRow(new UUID(0, 0), "…", "", "", "", "", null, null);

    private final Internships internships;
    private final TaskRunner runner;
    private final Messages messages;
    private final Navigation navigation;
    private final Status status;
    private final PagedRows<InternshipRow> rows;
    private final CheckedIds checked = new CheckedIds();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty read = new SimpleBooleanProperty();

    /** Creates the list, empty until {@link #refresh()}. */
    public InternshipsViewModel(Internships internships, TaskRunner runner, Messages messages, Navigation navigation, Status status) {
        this.internships = internships;
        this.runner = runner;
        this.messages = messages;
        this.navigation = navigation;
        this.status = status;
        rows = new PagedRows<>(runner, ABSENT, e -> status.say(messages.failure(e)));
        checked.revisionProperty().subscribe(this::count);
    }

    /** Reads the list again for the words searched; what is ticked stays ticked. */
    public void refresh() {
        rows.load(new Rows(internships, words.get()), () -> {
            read.set(true);
            count();
        });
    }

    /** Ticks every row that the search finds, those not yet read too; unticks all when all were ticked. */
    public void toggleAll() {
        if (!rows.isEmpty() && checked.sizeProperty().get() >= rows.size()) {
            checked.clear();
            return;
        }
        var source = new Rows(internships, words.get());
        runner.run(() -> all(source), checked::addAll, e -> status.say(messages.failure(e)));
    }

    private static List<UUID> all(Rows source) {
        List<UUID> ids = new ArrayList<>();
        List<InternshipRow> page = source.after(null, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(row -> ids.add(row.id()));
            page = page.size() < AT_ONCE ? List.of() : source.after(page.getLast(), AT_ONCE);
        }
        return ids;
    }

    /** Opens the list of documents to send for what is ticked (F076). */
    public void send() {
        if (checked.sizeProperty().get() > 0) {
            navigation.sendToSignature(List.copyOf(checked.ids()));
        }
    }

    /** Opens the wizard that brings the school's files in. */
    public void importFiles() {
        navigation.importFiles();
    }

    private void count() {
        String shown = messages.count("directory.count.rows", rows.size());
        int ticked = checked.sizeProperty().get();
        status.rows(ticked == 0 ? shown : shown + " · " + messages.count("directory.count.checked", ticked));
    }

    PagedRows<InternshipRow> rows() {
        return rows;
    }

    CheckedIds checked() {
        return checked;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Returns whether the list was read at least once: before that, nothing may be called empty. */
    BooleanProperty readProperty() {
        return read;
    }

    /** The rows found by some words, page after page. */
    private record Rows(Internships internships, String words) implements PagedRows.Source<InternshipRow> {
        @Override
        public long count() {
            return internships.count(words);
        }

        @Override
        public List<InternshipRow> after(@Nullable InternshipRow last, int limit) {
            Cursor from = last == null ? Cursor.START : new Cursor(SearchText.normalised(last.student()), last.id());
            return internships.page(words, from, limit);
        }
    }
}
