package fr.paraphe.launcher.resilience;

import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;

/** How much a base holds: records, rows of its lists, acts of its history. */
record Content(long students, long companies, long internships, long listed, int acts) {
    static Content of(TestBase base) {
        try (Base stored = base.stored()) {
            Repositories data = stored.repositories();
            return new Content(data.students().count(), data.companies().count(),
                    data.lists().of(CampusList.INTERNSHIPS).count(ListQuery.ALL), data.lists().of(CampusList.STUDENTS).count(ListQuery.ALL),
                    data.changes().latest(null, 1_000).size());
        }
    }
}
