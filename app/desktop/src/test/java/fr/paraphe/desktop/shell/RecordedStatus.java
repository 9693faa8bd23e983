package fr.paraphe.desktop.shell;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.tracking.HistoryPart;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A status line and ways between screens that remember what they were told. */
public final class RecordedStatus implements Status, Navigation {
    /** What was said, in order. */
    public final List<String> said = new ArrayList<>();
    /** The internships sent to the send window. */
    public final List<UUID> sent = new ArrayList<>();
    /** The requests whose cancelling was asked for. */
    public final List<UUID> cancelled = new ArrayList<>();
    /** The requests whose last signature was asked for. */
    public final List<UUID> finalised = new ArrayList<>();
    /** The requests whose end was to be moved. */
    public final List<UUID> extended = new ArrayList<>();
    /** The requests whose signatories were to be reminded. */
    public final List<UUID> reminded = new ArrayList<>();
    /** The requests whose signatories were to be replaced. */
    public final List<UUID> replaced = new ArrayList<>();
    /** The addresses gone to, in order. */
    public final List<Address> opened = new ArrayList<>();
    /** The parts of the history gone to, in order. */
    public final List<HistoryPart> parts = new ArrayList<>();
    /** The pages opened in the browser. */
    public final List<URI> pages = new ArrayList<>();
    /** What the work in the line was told. */
    public final List<String> work = new ArrayList<>();
    private String rows = "";
    private Runnable suspend = () -> { };
    private Runnable resume = () -> { };

    /** Returns the words about rows. */
    public String rows() {
        return rows;
    }

    /** Presses «Suspendre». */
    public void suspend() {
        suspend.run();
    }

    /** Presses «Reprendre». */
    public void resume() {
        resume.run();
    }

    @Override
    public void rows(String words) {
        rows = words;
    }

    @Override
    public void say(String message) {
        said.add(message);
    }

    @Override
    public Work begin(String label, Runnable suspending) {
        suspend = suspending;
        return new Work() {
            @Override
            public void progress(long done, long total) {
                work.add(done + "/" + total);
            }

            @Override
            public void end(String message) {
                work.add("end");
                say(message);
            }

            @Override
            public void takenUp() {
                work.add("taken up");
            }

            @Override
            public void suspended(String message, Runnable resuming) {
                resume = resuming;
                work.add("suspended");
                say(message);
            }
        };
    }

    @Override
    public Work beginCancellable(String label, Runnable cancelling) {
        return begin(label, cancelling);
    }

    @Override
    public void sendDocuments(RecordKind about, List<UUID> recordIds) {
        sent.addAll(recordIds);
    }

    @Override
    public void finaliseDocuments(List<UUID> requestIds, Runnable changed) {
        finalised.addAll(requestIds);
        changed.run();
    }

    @Override
    public void extendCircuits(List<UUID> requestIds, Runnable changed) {
        extended.addAll(requestIds);
        changed.run();
    }

    @Override
    public void replaceSignatory(UUID requestId, UUID signatoryId, Runnable changed) {
        replaced.add(signatoryId);
        changed.run();
    }

    @Override
    public void remindSignatories(List<UUID> requestIds, Runnable changed) {
        reminded.addAll(requestIds);
        changed.run();
    }

    @Override
    public void downloadDocuments(List<UUID> requestIds) {
        said.add("download " + requestIds.size());
    }

    @Override
    public void printDocuments(List<UUID> requestIds) {
        said.add("print " + requestIds.size());
    }

    @Override
    public void cancelCircuits(List<UUID> requestIds, Runnable changed) {
        cancelled.addAll(requestIds);
        changed.run();
    }

    @Override
    public void signAgain(RecordKind about, UUID templateId, List<UUID> recordIds) {
        sent.addAll(recordIds);
    }

    @Override
    public void amend(List<UUID> internshipIds) {
        said.add("amend " + internshipIds.size());
    }

    @Override
    public void signOnPaper(RecordKind about, List<UUID> recordIds) {
        said.add("paper " + recordIds.size());
    }

    @Override
    public void sendShuttles(List<UUID> recordIds) {
        said.add("shuttles " + recordIds.size());
    }

    @Override
    public void sendShuttle(UUID companyId) {
        said.add("shuttle " + companyId);
    }

    @Override
    public void showHistory(HistoryPart part) {
        parts.add(part);
    }

    @Override
    public void importFiles() {
        said.add("import");
    }

    @Override
    public void open(Address address) {
        said.add(address.place().name());
        opened.add(address);
    }

    @Override
    public void openInBrowser(URI page) {
        pages.add(page);
    }
}
