package fr.paraphe.desktop;

import fr.paraphe.desktop.archive.BillingDesk;
import fr.paraphe.desktop.archive.VerifyDesk;
import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.directory.LogoDesk;
import fr.paraphe.desktop.directory.duplicates.DuplicateDesk;
import fr.paraphe.desktop.directory.imports.CampusImports;
import fr.paraphe.desktop.directory.shuttle.ShuttleDesk;
import fr.paraphe.desktop.dispatch.CollectionDesk;
import fr.paraphe.desktop.dispatch.DocumentsToSend;
import fr.paraphe.desktop.dispatch.PaperDesk;
import fr.paraphe.desktop.dispatch.SendQueue;
import fr.paraphe.desktop.finalisation.FinaliseDesk;
import fr.paraphe.desktop.home.HomeDesk;
import fr.paraphe.desktop.output.OutputDesk;
import fr.paraphe.desktop.shell.OpenBase;
import fr.paraphe.desktop.template.ClauseDesk;
import fr.paraphe.desktop.template.TemplateDesk;
import fr.paraphe.desktop.tracking.CancelDesk;
import fr.paraphe.desktop.tracking.ExtendDesk;
import fr.paraphe.desktop.tracking.HandOutDesk;
import fr.paraphe.desktop.tracking.RemindDesk;
import fr.paraphe.desktop.tracking.ReplaceDesk;
import fr.paraphe.desktop.tracking.RulesDesk;
import fr.paraphe.desktop.tracking.SentDocuments;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.merge.PagePreview;
import java.time.InstantSource;
import java.util.List;

/** An open base with everything that the screens ask of it. */
public interface CampusBase extends OpenBase {
    /** Returns what gathers the figures of the home page. */
    HomeDesk home();

    /** Returns the records of the campus, for their lists and cards. */
    CampusDesk campusDesk();

    /** Returns what keeps the institution's logo. */
    LogoDesk logos();

    /** Returns what finds and merges duplicates. */
    DuplicateDesk duplicates();

    /** Returns what asks companies to check their data, and takes what they answer. */
    ShuttleDesk shuttles();

    /** Returns what imports the school's files. */
    CampusImports imports();

    /** Returns the templates of documents. */
    TemplateDesk templates();

    /** Returns the clause library, and what puts clauses into templates. */
    ClauseDesk clauses();

    /** Returns the font files that documents embed, in which templates are typed too. */
    List<byte[]> documentFaces();

    /** Returns what checks and sends documents about records of that kind. */
    DocumentsToSend documentsToSend(RecordKind about);

    /** Returns what records that documents about records of that kind were signed on paper. */
    PaperDesk paper(RecordKind about);

    /** Returns what keeps the collections that are prepared to be sent. */
    CollectionDesk collections();

    /** Returns what makes documents about records of that kind that leave without electronic signature. */
    OutputDesk outputDesk(RecordKind about);

    /** Returns the queue of what is to be sent. */
    SendQueue sendQueue();

    /** Returns the history of electronic signatures. */
    SentDocuments sentDocuments();

    /** Returns what cancels circuits. */
    CancelDesk cancelDesk();

    /** Returns what gives the institution's last signature (E27, F154). */
    FinaliseDesk finaliseDesk();

    /** Returns what moves the end of circuits (P9). */
    ExtendDesk extendDesk();

    /** Returns what corrects and replaces signatories (D-27, X25). */
    ReplaceDesk replaceDesk();

    /** Returns what sets the rules of reminding (D-14, F300). */
    RulesDesk rulesDesk();

    /** Returns what hands out documents of the history (F172, F175). */
    HandOutDesk handOutDesk();

    /** Returns what reminds signatories (F144–F147). */
    RemindDesk remindDesk();

    /** Returns what verifies signed files (E33). */
    VerifyDesk verifyDesk();

    /** Returns what counts archived documents, and its price (E35). */
    BillingDesk billingDesk();

    /** Returns what draws the pages of a PDF. */
    PagePreview pagePreview();

    /** Returns the clock by which statuses are judged. */
    InstantSource clock();
}
