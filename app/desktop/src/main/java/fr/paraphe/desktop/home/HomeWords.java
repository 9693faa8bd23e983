package fr.paraphe.desktop.home;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.Dashboard;
import fr.paraphe.domain.tracking.Dashboard.RoleDelay;
import fr.paraphe.domain.tracking.Dashboard.StartingInternship;
import fr.paraphe.domain.tracking.ReadDashboard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** What the home page says in words, for the eye and for screen readers. */
record HomeWords(Messages messages) {
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    /** Returns the name of a card, without its number. */
    String name(HomeCard card) {
        return messages.text(switch (card) {
            case TO_FINALISE -> "home.card.to-finalise";
            case FINALISABLE -> "home.card.finalisable";
            case AWAITING -> "home.card.awaiting";
            case LATE -> "home.card.late";
            case ENDING_SOON -> "home.card.ending-soon";
            case DECLINED -> "home.card.declined";
            case GIVEN_UP -> "home.card.given-up";
            case MONTH -> "home.card.month";
        });
    }

    /** Returns the rule by which a card counts, or what the month costs. */
    String hint(HomeCard card, Dashboard dashboard) {
        return switch (card) {
            case TO_FINALISE -> messages.text("home.hint.to-finalise");
            case FINALISABLE -> messages.text("home.hint.finalisable");
            case AWAITING -> messages.text("home.hint.awaiting");
            case LATE -> messages.text("home.hint.late", Attention.PATIENCE.toDays());
            case ENDING_SOON -> messages.text("home.hint.ending-soon", Attention.NOTICE.toDays());
            case DECLINED -> messages.text("home.hint.declined");
            case GIVEN_UP -> messages.text("home.hint.given-up");
            case MONTH -> dashboard.month().cost().map(cost -> messages.text("home.hint.cost", messages.money(cost)))
                    .orElseGet(() -> messages.text("home.hint.demonstration"));
        };
    }

    /** Returns what a screen reader says of a card. */
    String spoken(HomeCard card, Dashboard dashboard) {
        long n = card.count(dashboard);
        String counted = switch (card) {
            case TO_FINALISE -> messages.count("home.spoken.to-finalise", n);
            case FINALISABLE -> messages.count("home.spoken.finalisable", n);
            case AWAITING -> messages.count("home.spoken.awaiting", n);
            case LATE -> messages.count("home.spoken.late", n);
            case ENDING_SOON -> messages.count("home.spoken.ending-soon", n);
            case DECLINED -> messages.count("home.spoken.declined", n);
            case GIVEN_UP -> messages.count("home.spoken.given-up", n);
            case MONTH -> messages.count("home.spoken.month", n);
        };
        return messages.text("home.spoken", counted, hint(card, dashboard));
    }

    /** Returns how many internships need an agreement; empty when none does. */
    String alert(Dashboard.Unsigned unsigned) {
        return unsigned.ids().isEmpty() ? ""
                : messages.count("home.alert", unsigned.ids().size(), ReadDashboard.BEFORE_START);
    }

    /** Returns how many internships the alert does not name; empty when it names all. */
    String others(Dashboard.Unsigned unsigned) {
        int others = unsigned.ids().size() - unsigned.first().size();
        return others == 0 ? "" : messages.count("home.alert.others", others);
    }

    /** Returns an internship of the alert: who, where, from when, and how many days before or after its start. */
    String start(StartingInternship internship, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, internship.startsOn());
        String when = days == 0 ? messages.text("home.start.today")
                : messages.text(days > 0 ? "home.start.before" : "home.start.after", messages.number(Math.abs(days)));
        return messages.text("home.start", internship.student(), internship.company(), messages.day(internship.startsOn()), when);
    }

    /** Returns the bars of the signatures of each week. */
    List<Bar> weeks(Dashboard dashboard) {
        return dashboard.weeks().stream()
                .map(week -> new Bar(messages.dayMonth(week.monday()), week.signatures(), messages.number(week.signatures()))).toList();
    }

    /** Returns the bars of the median time of each role, in days. */
    List<Bar> delays(Dashboard dashboard) {
        return dashboard.delays().stream().map(this::delay).toList();
    }

    private Bar delay(RoleDelay delay) {
        BigDecimal days = BigDecimal.valueOf(delay.median().toSeconds()).divide(SECONDS_A_DAY, 1, RoundingMode.HALF_UP);
        return new Bar(messages.label(delay.role()), days.doubleValue(), messages.text("home.delay.days", messages.number(days, true)));
    }

    /** Returns a chart as a screen reader says it: its title, then each bar. */
    String spoken(String title, List<Bar> bars) {
        return bars.stream().map(bar -> messages.text("home.chart.bar", bar.name(), bar.words()))
                .collect(Collectors.joining("\n", title + "\n", ""));
    }

    /** A bar of a chart: its name, its length, and its length in words. */
    record Bar(String name, double value, String words) {}
}
