package fr.paraphe.domain.directory.change;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The last connections that cards bear. People connect to their Spaces while others edit their cards: that is no change of a card, neither
 * for who saves it nor for who takes an act back, and neither must wipe it out.
 */
final class SpaceLogins {
    private SpaceLogins() {}

    /** Returns {@code record} as if nobody of it had ever connected. */
    static CampusRecord without(CampusRecord record) {
        return each(record, (_, _) -> null);
    }

    /** Returns {@code next} with the connections of {@code current} that are later than its own. */
    static CampusRecord keeping(CampusRecord next, CampusRecord current) {
        Map<UUID, Instant> known = new HashMap<>();
        each(current, (id, at) -> {
            if (at != null) {
                known.put(id, at);
            }
            return at;
        });
        return known.isEmpty() ? next : each(next, (id, at) -> {
            Instant seen = known.get(id);
            return seen != null && (at == null || seen.isAfter(at)) ? seen : at;
        });
    }

    private static CampusRecord each(CampusRecord record, BiFunction<UUID, @Nullable Instant, @Nullable Instant> login) {
        return switch (record) {
            case Student s -> {
                Student own = with(s, s.id(), s.contact(), login);
                List<Guardian> guardians = s.guardians().stream().map(g -> with(g, g.id(), g.contact(), login)).toList();
                yield guardians.equals(s.guardians()) ? own : RecordFields.with(own, "guardians", guardians);
            }
            case Company c -> {
                List<CompanyContact> contacts = c.contacts().stream().map(p -> with(p, p.id(), p.contact(), login)).toList();
                yield contacts.equals(c.contacts()) ? c : RecordFields.with(c, "contacts", contacts);
            }
            case StaffMember m -> with(m, m.id(), m.contact(), login);
            case Enrolment e -> with(e, e.id(), e.contact(), login);
            default -> record;
        };
    }

    private static <R extends Record> R with(R card, UUID id, ContactDetails contact,
            BiFunction<UUID, @Nullable Instant, @Nullable Instant> login) {
        Instant next = login.apply(id, contact.lastSpaceLogin());
        return Objects.equals(next, contact.lastSpaceLogin()) ? card : RecordFields.with(card, "contact.lastSpaceLogin", next);
    }
}
