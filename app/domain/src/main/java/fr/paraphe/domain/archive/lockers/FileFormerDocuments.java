package fr.paraphe.domain.archive.lockers;

import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Transactions;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files what was archived before there were lockers: a few documents at each run, until none is left, then nothing any more. */
public final class FileFormerDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(FileFormerDocuments.class);
    private static final String DONE = "lockers.complete";
    private static final int AT_ONCE = 200;

    private final DigitalLockers lockers;
    private final SignatureRequests requests;
    private final FileDocument filing;
    private final Settings settings;
    private final Transactions transactions;

    /** Creates the use case on its ports. */
    public FileFormerDocuments(DigitalLockers lockers, SignatureRequests requests, FileDocument filing, Settings settings,
            Transactions transactions) {
        this.lockers = lockers;
        this.requests = requests;
        this.filing = filing;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Files at most 200 documents, in one transaction, and returns how many. */
    public int run() {
        if (settings.get(DONE).isPresent()) {
            return 0;
        }
        return transactions.inTransaction((Supplier<Integer>) () -> {
            List<UUID> former = lockers.unfiled(AT_ONCE);
            requests.find(former).forEach(filing::file);
            if (former.size() < AT_ONCE) {
                settings.put(DONE, "true");
                LOG.info("every document archived so far is filed in the lockers");
            }
            return former.size();
        });
    }
}
