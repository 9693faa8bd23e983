package fr.paraphe.store;

import fr.paraphe.domain.archive.BillingLines;
import fr.paraphe.domain.archive.KnownDocuments;
import fr.paraphe.domain.archive.lockers.DigitalLockers;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.Logos;
import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.directory.ReadRecordFiles;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.directory.Students;
import fr.paraphe.domain.directory.change.Changes;
import fr.paraphe.domain.directory.lists.CampusLists;
import fr.paraphe.domain.directory.shuttle.Shuttles;
import fr.paraphe.domain.dispatch.SignatureCases;
import fr.paraphe.domain.dispatch.SignatureCollections;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.output.MailedDocuments;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.signing.KeyVault;
import fr.paraphe.domain.signing.OneTimeCodes;
import fr.paraphe.domain.signing.OutgoingMessages;
import fr.paraphe.domain.signing.ProofEvents;
import fr.paraphe.domain.signing.SignerSessions;
import fr.paraphe.domain.signing.SigningLinks;
import fr.paraphe.domain.signing.SigningTransactions;
import fr.paraphe.domain.signing.space.SpaceStore;
import fr.paraphe.domain.template.DocumentNatures;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.FixedPdfs;
import fr.paraphe.domain.template.clause.Clauses;
import fr.paraphe.domain.tracking.DashboardFigures;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.store.archive.HibernateBillingLines;
import fr.paraphe.store.archive.HibernateKnownDocuments;
import fr.paraphe.store.archive.lockers.HibernateDigitalLockers;
import fr.paraphe.store.clause.HibernateClauses;
import fr.paraphe.store.directory.HibernateCampusRecords;
import fr.paraphe.store.directory.HibernateChanges;
import fr.paraphe.store.directory.HibernateCompanies;
import fr.paraphe.store.directory.HibernateInternships;
import fr.paraphe.store.directory.HibernateLogos;
import fr.paraphe.store.directory.HibernatePeople;
import fr.paraphe.store.directory.HibernateStaff;
import fr.paraphe.store.directory.HibernateStudents;
import fr.paraphe.store.directory.shuttle.HibernateShuttles;
import fr.paraphe.store.dispatch.HibernateSignatureCases;
import fr.paraphe.store.dispatch.HibernateSignatureCollections;
import fr.paraphe.store.dispatch.HibernateSignatureRequests;
import fr.paraphe.store.listing.HibernateCampusLists;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.output.HibernateMailedDocuments;
import fr.paraphe.store.schema.HibernateSettings;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.store.signing.HibernateKeyVault;
import fr.paraphe.store.signing.HibernateOneTimeCodes;
import fr.paraphe.store.signing.HibernateOutgoingMessages;
import fr.paraphe.store.signing.HibernateProofEvents;
import fr.paraphe.store.signing.HibernateSignerSessions;
import fr.paraphe.store.signing.HibernateSigningLinks;
import fr.paraphe.store.signing.HibernateSigningTransactions;
import fr.paraphe.store.signing.space.HibernateSpaceAccounts;
import fr.paraphe.store.signing.space.HibernateSpaceLimits;
import fr.paraphe.store.signing.space.HibernateSpaceSessions;
import fr.paraphe.store.template.HibernateDocumentNatures;
import fr.paraphe.store.template.HibernateDocumentTemplates;
import fr.paraphe.store.template.HibernateFixedPdfs;
import fr.paraphe.store.tracking.HibernateDashboardFigures;
import fr.paraphe.store.tracking.HibernateTrackingList;
import java.time.InstantSource;

/** Every repository of one base. */
public record Repositories(
        Students students,
        Companies companies,
        Staff staff,
        Internships internships,
        DocumentTemplates templates,
        DocumentNatures natures,
        Clauses clauses,
        FixedPdfs pdfs,
        Logos logos,
        SignatureRequests requests,
        SignatureCases cases,
        SignatureCollections collections,
        KnownDocuments known,
        BillingLines billing,
        DigitalLockers lockers,
        TrackingList tracking,
        DashboardFigures figures,
        SigningTransactions signingTransactions,
        SigningLinks links,
        SignerSessions signerSessions,
        OneTimeCodes codes,
        ProofEvents proofEvents,
        OutgoingMessages messages,
        MailedDocuments mailed,
        KeyVault keyVault,
        Settings settings,
        CampusRecords records,
        People people,
        Changes changes,
        CampusLists lists,
        Shuttles shuttles,
        SpaceStore spaces) {
    /** Returns what reads the files of records. */
    public ReadRecordFiles files() {
        return new ReadRecordFiles(records, staff, internships);
    }

    /** Returns the repositories that share {@code sessions}; {@code clock} tells which requests have ended. */
    static Repositories of(Sessions sessions, InstantSource clock) {
        var rows = new ListRows(sessions);
        var lists = new HibernateCampusLists(sessions, rows);
        var requests = new HibernateSignatureRequests(sessions, clock, rows);
        return new Repositories(new HibernateStudents(sessions), new HibernateCompanies(sessions),
                new HibernateStaff(sessions), new HibernateInternships(sessions),
                new HibernateDocumentTemplates(sessions), new HibernateDocumentNatures(sessions),
                new HibernateClauses(sessions), new HibernateFixedPdfs(sessions), new HibernateLogos(sessions), requests,
                new HibernateSignatureCases(sessions, rows), new HibernateSignatureCollections(sessions),
                new HibernateKnownDocuments(sessions), new HibernateBillingLines(sessions),
                new HibernateDigitalLockers(sessions), new HibernateTrackingList(sessions, requests),
                new HibernateDashboardFigures(sessions),
                new HibernateSigningTransactions(sessions), new HibernateSigningLinks(sessions), new HibernateSignerSessions(sessions),
                new HibernateOneTimeCodes(sessions), new HibernateProofEvents(sessions), new HibernateOutgoingMessages(sessions),
                new HibernateMailedDocuments(sessions), new HibernateKeyVault(sessions), new HibernateSettings(sessions),
                new HibernateCampusRecords(sessions, rows), new HibernatePeople(sessions, rows), new HibernateChanges(sessions, rows),
                lists, new HibernateShuttles(sessions, rows), new SpaceStore(new HibernateSpaceAccounts(sessions),
                        new HibernateSpaceSessions(sessions), new HibernateSpaceLimits(sessions)));
    }
}
