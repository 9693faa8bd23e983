package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.desktop.archive.BillingDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The price of a document, set at the client of a real base and kept in it (F008, D-17). */
class DesktopBillingIT {
    private static final char[] PASSWORD = "Un mot de passe d'essai".toCharArray();

    @TempDir Path folder;

    private static BillingDesk desk(Workshop workshop, Set<Right> rights) {
        return new DesktopBilling(workshop.counting(), () -> new Actor("admin", "Administration", rights, null));
    }

    @Test
    void thePriceIsKeptInTheBase() {
        Path base = folder.resolve("ecole");
        try (Workshop workshop = Workshop.create(base, PASSWORD.clone(), Couriers.besides(base), Clock.systemUTC())) {
            BillingDesk desk = desk(workshop, EnumSet.of(Right.SEND));
            assertThat(desk.read().cost()).isEqualTo(SendingCost.STANDARD);
            assertThat(desk.read().months()).isEmpty();
            assertThat(desk.read().demonstration()).isFalse();
            assertThat(desk.month(YearMonth.of(2026, 11)).lines()).isEmpty();
            desk.price(SendingCost.typed("1,25", "5,5"));
            BillingDesk follower = desk(workshop, EnumSet.of(Right.FOLLOW));
            assertThatThrownBy(() -> follower.price(SendingCost.STANDARD)).isInstanceOf(RefusedException.class); // F014
        }
        try (Workshop again = Workshop.open(base, PASSWORD.clone(), Couriers.besides(base), Clock.systemUTC())) {
            assertThat(desk(again, Set.of()).read().cost()).isEqualTo(SendingCost.typed("1,25", "5,5"));
            assertThat(again.counting().cost()).isEqualTo(SendingCost.typed("1,25", "5,5"));
        }
    }
}
