package fr.paraphe.desktop;

import fr.paraphe.desktop.archive.BillingDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.archive.Billing;
import fr.paraphe.domain.archive.BillingLine;
import fr.paraphe.domain.archive.InMemoryBillingLines;
import fr.paraphe.domain.archive.ReadBilling;
import fr.paraphe.domain.archive.SetPrice;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;

/** The count of archived documents over the requests of the sample, which is a demonstration until {@link #real()}. */
public final class SampleBilling implements BillingDesk {
    private final Map<UUID, SignatureRequest> requests;
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryBillingLines lines;
    private final ReadBilling reading;
    private final Set<Right> rights = new CopyOnWriteArraySet<>(EnumSet.allOf(Right.class));

    SampleBilling(Map<UUID, SignatureRequest> requests, Instant now) {
        this.requests = requests;
        staff.save(SampleSchool.institution(true));
        lines = new InMemoryBillingLines(requests::values);
        reading = new ReadBilling(lines, staff, settings, () -> now);
    }

    /** Makes the base that of a real institution. */
    public SampleBilling real() {
        staff.save(SampleSchool.institution(false));
        return this;
    }

    /** Archives a document, and counts it at the price in force if {@code counted}. */
    public SampleBilling archived(int number, String at, boolean counted) {
        SignatureRequest queued = SentRequests.queued(number);
        SignatureRequest archived = queued.with(queued.circuit().archived(Instant.parse(at)));
        requests.put(archived.id(), archived);
        if (counted) {
            lines.add(BillingLine.of(archived, SendingCost.of(settings)));
        }
        return this;
    }

    /** Takes every right from the person at the client. */
    public void withoutRights() {
        rights.clear();
    }

    @Override
    public Billing read() {
        return reading.read();
    }

    @Override
    public Billing.Detail month(YearMonth month) {
        return reading.month(month);
    }

    @Override
    public void price(SendingCost cost) {
        new SetPrice(settings, new InMemoryTransactions()).set(new Actor("admin", "Admin", rights, null), cost);
    }
}
