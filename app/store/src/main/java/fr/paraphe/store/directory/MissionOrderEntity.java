package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.MissionOrder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mission order's row. */
@Entity(name = "MissionOrder")
@Table(name = "mission_order")
@SuppressWarnings("NullAway.Init")
class MissionOrderEntity {
    @Id UUID id;
    UUID staffMemberId;
    String purpose;
    String place;
    @Nullable String departsAt;
    @Nullable String returnsAt;
    String transport;
    String expenses;

    static MissionOrderEntity of(MissionOrder m) {
        var row = new MissionOrderEntity();
        row.id = m.id();
        row.staffMemberId = m.staffMemberId();
        row.purpose = m.purpose();
        row.place = m.place();
        row.departsAt = LocalMoments.text(m.departsAt());
        row.returnsAt = LocalMoments.text(m.returnsAt());
        row.transport = m.transport();
        row.expenses = m.expenses();
        return row;
    }

    MissionOrder toDomain() {
        return new MissionOrder(id, staffMemberId, purpose, place, LocalMoments.moment(departsAt), LocalMoments.moment(returnsAt),
                transport, expenses);
    }
}
