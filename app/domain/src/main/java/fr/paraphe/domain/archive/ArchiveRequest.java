package fr.paraphe.domain.archive;

import fr.paraphe.domain.archive.lockers.FileDocument;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.Transactions;
import java.time.Instant;

/** Archives a request with its signed PDF and its proof, counts it and publishes it in lockers, all or nothing (P10, D-15, D-17). */
public final class ArchiveRequest {
    private final SignatureRequests requests;
    private final CountDocument counting;
    private final FileDocument filing;
    private final Transactions transactions;

    /** Creates the use case on its ports. */
    public ArchiveRequest(SignatureRequests requests, CountDocument counting, FileDocument filing, Transactions transactions) {
        this.requests = requests;
        this.counting = counting;
        this.filing = filing;
        this.transactions = transactions;
    }

    /** The signed PDF and its proof, as data and as pages. */
    record Files(byte[] pdf, byte[] proof, byte[] proofPdf) {}

    /**
     * Archives {@code request} at {@code at} and returns it as it is kept.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code stale} when another archived or changed it first: nothing is kept
     */
    SignatureRequest archive(SignatureRequest request, Instant at, Files files) {
        return transactions.recorded("archived " + request.id() + " " + Sha256.hex(files.pdf), () -> {
            requests.archive(request.id(), files.pdf, files.proof, files.proofPdf);
            requests.update(request.with(request.circuit().archived(at)));
            SignatureRequest done = requests.find(request.id()).orElseThrow();
            counting.count(done);
            filing.file(done);
            return done;
        });
    }
}
