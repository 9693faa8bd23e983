package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.desktop.directory.shuttle.ShuttleDesk;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.fields.CheckRecord;
import fr.paraphe.domain.directory.fields.ReadField;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.directory.shuttle.CompareShuttle;
import fr.paraphe.domain.directory.shuttle.Comparison;
import fr.paraphe.domain.directory.shuttle.ComposeShuttle;
import fr.paraphe.domain.directory.shuttle.DecideShuttle;
import fr.paraphe.domain.directory.shuttle.DecideShuttle.Decided;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.domain.signing.shuttle.SendShuttles;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Plan;
import fr.paraphe.domain.tracking.RequestHistory;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The sheets sent to companies from the open base; {@code actor} is the person at the client. */
final class DesktopShuttles implements ShuttleDesk {
    private static final String DAYS = "shuttle.days";
    private static final int USUAL_DAYS = 30;

    private final Repositories data;
    private final String actor;
    private final SendShuttles sending;
    private final CompareShuttle comparing;
    private final DecideShuttle deciding;

    DesktopShuttles(Base base, String actor, boolean demonstration, Clock clock) {
        data = base.repositories();
        this.actor = actor;
        PhoneNumbers phones = new LibPhoneNumbers();
        var shown = new ShowField(phones);
        var campus = new ChangeCampus(data.records(), data.changes(), base.transactions(), clock);
        sending = new SendShuttles(data.records(), new RequestHistory(data.requests(), data.cases(), clock),
                new ComposeShuttle(shown, () -> Ids.next(clock.instant())), data.shuttles(), data.messages(), base.transactions(), clock);
        comparing = new CompareShuttle(data.shuttles(), data.records(), shown);
        deciding = new DecideShuttle(data.shuttles(), campus, new ReadField(phones, demonstration),
                new CheckRecord(phones, demonstration), base.transactions(), clock);
    }

    @Override
    public Plan forInternships(List<UUID> internshipIds) {
        return sending.forInternships(internshipIds);
    }

    @Override
    public Plan forCompany(UUID companyId) {
        return sending.forCompany(companyId);
    }

    @Override
    public int days() {
        return data.settings().get(DAYS).map(Integer::parseInt).orElse(USUAL_DAYS);
    }

    @Override
    public int send(Plan plan, int days) {
        Optional<Institution> school = data.staff().institution();
        if (school.isEmpty()) {
            throw new RefusedException("institution-missing",
                    "L'établissement n'est pas encore connu\u00a0: importez d'abord ses fichiers.");
        }
        data.settings().put(DAYS, Integer.toString(days));
        return sending.send(plan, school.get().name(), Duration.ofDays(days)).size();
    }

    @Override
    public int endOverdue() {
        return sending.endOverdue();
    }

    @Override
    public Listing list() {
        return data.lists().of(CampusList.SHUTTLES);
    }

    @Override
    public Comparison compare(UUID shuttleId) {
        return comparing.compare(shuttleId);
    }

    @Override
    public Decided decide(Comparison seen, Set<String> taken) {
        return deciding.decide(actor, seen, taken);
    }
}
