package fr.paraphe.desktop.shell;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.tracking.HistoryPart;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Where a screen may lead, by intent: the only way from one screen to another. */
public interface Navigation {
    /** Opens the window «Envoi» for the documents of these records (E20, F075, F076). */
    void sendDocuments(RecordKind about, List<UUID> recordIds);

    /** Opens the list of documents to send for signature again of these records, with that template (X06). */
    void signAgain(RecordKind about, UUID templateId, List<UUID> recordIds);

    /** Opens the list of amendments to send for those internships, whose agreement is signed (X20). */
    void amend(List<UUID> internshipIds);

    /** Opens the window in which the scans of documents signed by hand are attached (X18). */
    void signOnPaper(RecordKind about, List<UUID> recordIds);

    /** Opens the window that asks the companies of these internships to check their data (X19). */
    void sendShuttles(List<UUID> internshipIds);

    /** Opens the window that asks that company to check its data (X19). */
    void sendShuttle(UUID companyId);

    /** Opens the confirmation of the cancelling of these requests' circuits; {@code changed} runs when some were (F177). */
    void cancelCircuits(List<UUID> requestIds, Runnable changed);

    /** Opens the institution's last signature of those requests; {@code changed} runs when some were signed (E27, F154). */
    void finaliseDocuments(List<UUID> requestIds, Runnable changed);

    /** Opens the moving of the end of those requests; {@code changed} runs once a circuit was extended (P9). */
    void extendCircuits(List<UUID> requestIds, Runnable changed);

    /** Opens the correction or replacement of that signatory of that request; {@code changed} runs once it was done (D-27, X25). */
    void replaceSignatory(UUID requestId, UUID signatoryId, Runnable changed);

    /** Opens the reminding of whoever has still to sign those requests; {@code changed} runs once somebody was reminded (E25). */
    void remindSignatories(List<UUID> requestIds, Runnable changed);

    /** Opens the writing of the documents of those requests into files (F172, F175). */
    void downloadDocuments(List<UUID> requestIds);

    /** Opens the printing of the documents of those requests (F172). */
    void printDocuments(List<UUID> requestIds);

    /** Goes to the history of electronic signatures, that part of it shown (E02, F141). */
    void showHistory(HistoryPart part);

    /** Opens the wizard that imports the school's files (E32). */
    void importFiles();

    /** Goes to {@code address}, which enters the history of Alt+← and Alt+→; nothing happens when its place has no screen. */
    void open(Address address);

    /** Goes to a place. */
    default void show(Place place) {
        open(Address.of(place));
    }

    /** Opens a page of the signing platform in the person's own browser (F154), or a file in what reads it on this computer (F172). */
    void openInBrowser(URI page);
}
