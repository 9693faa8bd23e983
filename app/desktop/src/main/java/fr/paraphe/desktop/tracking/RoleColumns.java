package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The role columns that the displayed documents need, one for each role, both guardians in one, the representative last (D-20, D-22). */
final class RoleColumns {
    private static final int LAST = Integer.MAX_VALUE;

    private RoleColumns() {}

    /** Returns the roles of {@code rows} by their smallest rank. */
    static List<SignatoryRole> of(List<TrackingRow> rows) {
        Map<SignatoryRole, Integer> ranks = new EnumMap<>(SignatoryRole.class);
        for (TrackingRow row : rows) {
            for (Signatory s : row.request().circuit().signatories()) {
                ranks.merge(column(s.role()), s.representative() ? LAST : s.rank(), Math::min);
            }
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<SignatoryRole, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SignatoryRole column(SignatoryRole role) {
        return role == SignatoryRole.SECOND_GUARDIAN ? SignatoryRole.GUARDIAN : role;
    }

    /** Returns who stands in the column of {@code role} for {@code row}, nobody, one person or both guardians. */
    static List<Signatory> in(SignatoryRole role, TrackingRow row) {
        return row.request().circuit().signatories().stream().filter(s -> column(s.role()) == role).toList();
    }
}
