package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListColumn.Kind;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Students as a grid shows them: one column of each kind, names with accents, a phone, a state. */
final class SampleStudents {
    static final List<ListColumn> COLUMNS = List.of(new ListColumn("lastName", Kind.TEXT), new ListColumn("firstName", Kind.TEXT),
            new ListColumn("classGroup", Kind.TEXT), new ListColumn("birthDate", Kind.DAY), new ListColumn("phone", Kind.TEXT),
            new ListColumn("hours", Kind.NUMBER), new ListColumn("adult", Kind.YES_NO), new ListColumn("state", Kind.TEXT),
            new ListColumn("changedAt", Kind.MOMENT));
    private static final List<String> LAST = List.of("BERGER", "ÉTIENNE", "CARTIER", "D'ALMEIDA", "LE MÉTAYER", "NOËL", "ROUX", "ZIANI");
    private static final List<String> FIRST = List.of("Zoé", "Rémy", "Maëlle", "Jean-Noël", "Lahcène", "Inès", "Yohan");
    private static final List<String> GROUPS = List.of("BTS SIO 1", "BTS SIO 2", "BTS CG 1", "Terminale ASSP",
            "Licence pro Métiers du BTP");
    private static final Instant START = Instant.parse("2026-09-01T06:00:00Z");

    private SampleStudents() {}

    static UUID id(int number) {
        return new UUID(7, number);
    }

    @SuppressWarnings("NullAway") // the type annotations of a record's constructor are lost in its class file
    static ListRow row(int i) {
        List<@Nullable Object> cells = Arrays.asList(LAST.get(i % LAST.size()), FIRST.get(i % FIRST.size()), GROUPS.get(i % GROUPS.size()),
                i % 11 == 0 ? null : LocalDate.of(2004 + i % 5, 1 + i % 12, 1 + i % 28), "+3361200%04d".formatted(i % 10_000),
                (long) (i * 37 % 4_000), i % 3 == 0, i % 4 == 0 ? "signed" : "waiting", START.plusSeconds(i * 61L));
        return new ListRow(id(i), cells, new ListKey(List.of(), id(i)));
    }

    static GridSpec spec() {
        return GridSpec.of("students", "Liste des étudiants", List.of(
                GridColumn.of("lastName", "Nom", 170).edited(),
                GridColumn.of("firstName", "Prénom", 120).edited(),
                GridColumn.of("classGroup", "Promotion", 170).edited(),
                GridColumn.of("birthDate", "Né(e) le", 100).edited(),
                GridColumn.of("phone", "Téléphone", 130),
                GridColumn.of("hours", "Heures de présence", 100),
                GridColumn.of("adult", "Majeur", 80).edited(),
                GridColumn.of("state", "Convention", 130).labelled(SampleStudents::words).pills(SampleStudents::tone),
                GridColumn.of("changedAt", "Modifié le", 170).hidden()),
                count -> count < 2 ? count + " étudiant" : String.format(Locale.ROOT, "%,d étudiants", count).replace(',', ' '));
    }

    private static String words(String state) {
        return switch (state) {
            case "signed" -> "Signée";
            case "waiting" -> "En attente";
            default -> state;
        };
    }

    private static Tone tone(String state) {
        return state.equals("signed") ? Tone.SUCCESS : Tone.WARNING;
    }
}
