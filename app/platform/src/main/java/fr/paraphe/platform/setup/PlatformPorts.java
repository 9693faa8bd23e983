package fr.paraphe.platform.setup;

import fr.paraphe.domain.archive.lockers.DigitalLockers;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.People;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.shuttle.Shuttles;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.OneTimeCodes;
import fr.paraphe.domain.signing.OutgoingMessages;
import fr.paraphe.domain.signing.PageCounter;
import fr.paraphe.domain.signing.PdfSigner;
import fr.paraphe.domain.signing.ProofEvents;
import fr.paraphe.domain.signing.SignatureImages;
import fr.paraphe.domain.signing.SignerSessions;
import fr.paraphe.domain.signing.SigningLinks;
import fr.paraphe.domain.signing.SigningTransactions;
import fr.paraphe.domain.signing.space.PasswordHashes;
import fr.paraphe.domain.signing.space.SpaceStore;
import java.time.Clock;

/**
 * The ports that the platform's acts need, and the server's keys, the same after a restart: that of one-time codes (32 bytes at least) and
 * that of check pages (32 bytes), which documents need as long as they are kept.
 */
public record PlatformPorts(
        Transactions database,
        SigningTransactions documents,
        SigningLinks links,
        SignerSessions sessions,
        ProofEvents events,
        OneTimeCodes codes,
        OutgoingMessages messages,
        PageCounter pageCounter,
        PdfSigner pdfSigner,
        SignatureImages images,
        Clock clock,
        Settings settings,
        byte[] codeKey,
        byte[] checkKey,
        Campus campus,
        Spaces spaces) {
    /** What the sheets of companies read and keep; {@code demonstration} lets pass the telephones reserved for fiction. */
    public record Campus(Shuttles shuttles, CampusRecords records, PhoneNumbers phones, boolean demonstration) {}

    /** What the Spaces read and keep, and in whose name they write. */
    public record Spaces(SpaceStore store, People people, DigitalLockers lockers, SignatureRequests requests, PasswordHashes passwords,
            String institution) {}
}
