package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.directory.shuttle.ShuttleItem;
import fr.paraphe.domain.directory.shuttle.ShuttleState;
import fr.paraphe.domain.directory.shuttle.ShuttleVisit;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ShuttlesContractTest extends ContractTest { // X19
    private Shuttle saved(UUID companyId, int second) {
        var made = Samples.NOW.plusSeconds(second);
        var items = List.of(ShuttleItem.asked(RecordKind.COMPANY, companyId, "legalName", "Forêt & Fils"),
                ShuttleItem.asked(RecordKind.COMPANY, companyId, "contacts[" + Samples.id() + "].name.lastName", ""));
        var shuttle = new Shuttle(Samples.id(), companyId, "Forêt & Fils", new Shuttle.Recipient("rh@corp.example", "Anne DURAND"), 3,
                items, Shuttle.Link.made(made, made.plus(Duration.ofDays(30))), Shuttle.Course.NONE);
        all.shuttles().save(shuttle);
        return shuttle;
    }

    private Shuttle read(Shuttle shuttle) {
        return all.shuttles().find(shuttle.id()).orElseThrow();
    }

    @Test
    void givesASheetBackEqualAtEachStep() {
        Shuttle sent = saved(Samples.id(), 0);
        assertThat(read(sent)).isEqualTo(sent);
        Shuttle opened = sent.delivered("a".repeat(64)).opened(Samples.NOW.plusSeconds(5));
        all.shuttles().save(opened);
        assertThat(all.shuttles().findByTokenHash("a".repeat(64))).contains(opened);
        assertThat(all.shuttles().findByTokenHash("b".repeat(64))).isEmpty();
        Shuttle answered = opened.answered(Samples.NOW.plusSeconds(9),
                sent.items().stream().map(i -> i.answered("Réponse «\u00a0d'été\u00a0»\n2")).toList(), "Un mot.");
        all.shuttles().save(answered);
        assertThat(read(sent)).isEqualTo(answered);
        Shuttle handled = answered.handled(Samples.NOW.plusSeconds(20), "Zoé",
                List.of(answered.items().getFirst().decided(true), answered.items().getLast().decided(false)));
        all.shuttles().save(handled);
        assertThat(world.transactions().inTransaction(() -> all.shuttles().lock(sent.id()))).contains(handled);
        assertThat(all.shuttles().find(Samples.id())).isEmpty();
    }

    @Test
    void tellsWhichSheetsStillRunAndWhichAreOverdue() {
        UUID company = Samples.id();
        Shuttle first = saved(company, 100);
        Shuttle second = saved(company, 200);
        assertThat(all.shuttles().running(company)).containsExactly(first, second);
        all.shuttles().save(first.ended(Samples.NOW, true));
        assertThat(all.shuttles().running(company)).containsExactly(second);
        assertThat(all.shuttles().overdue(second.link().expiresAt())).doesNotContain(second);
        assertThat(all.shuttles().overdue(second.link().expiresAt().plusMillis(1))).contains(second).doesNotContain(first);
    }

    @Test
    void remembersWhoOpenedASheet() {
        Shuttle shuttle = saved(Samples.id(), 300);
        var visit = new ShuttleVisit(Samples.id(), shuttle.id(), "c".repeat(64), Samples.NOW, 0);
        all.shuttles().save(visit);
        all.shuttles().save(visit.sentAgain());
        assertThat(all.shuttles().visit(visit.id())).contains(visit.sentAgain());
        assertThat(all.shuttles().visits(shuttle.id(), Samples.NOW.minusSeconds(1))).isEqualTo(1);
        assertThat(all.shuttles().visits(shuttle.id(), Samples.NOW)).isZero();
    }

    @Test
    void listsTheSheetsByTheirState() {
        Assumptions.assumeTrue(backing != World.Backing.MEMORY, "lists in memory are filled by hand");
        Shuttle shuttle = saved(Samples.id(), 400);
        all.shuttles().save(shuttle.opened(Samples.NOW.plusSeconds(500)));
        var list = all.lists().of(CampusList.SHUTTLES);
        ListRow row = list.row(ListQuery.ALL, shuttle.id()).orElseThrow();
        assertThat(row.text(CampusList.SHUTTLES.place("state"))).isEqualTo(ShuttleState.OPENED.name());
        assertThat(row.text(CampusList.SHUTTLES.place("internships"))).isEqualTo("3");
        var opened = ListQuery.ALL.searching("foret").filteredBy(new ListQuery.Filter("state", Set.of("OPENED")));
        assertThat(list.ids(opened)).contains(shuttle.id());
        all.shuttles().save(shuttle.ended(Samples.NOW, false));
        assertThat(list.ids(opened)).doesNotContain(shuttle.id());
    }

    @Test
    void keepsASheetWhoseCompanyIsDeleted() {
        Company company = Samples.company("Éphémère", "");
        all.records().addAll(List.of(company));
        Shuttle shuttle = saved(company.id(), 600);
        all.records().deleteAll(RecordKind.COMPANY, List.of(company.id()));
        assertThat(read(shuttle)).isEqualTo(shuttle);
    }
}
