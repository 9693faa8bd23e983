package fr.paraphe.desktop.directory;

import fr.paraphe.desktop.shell.Address;
import fr.paraphe.desktop.shell.Finder;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds students, companies, contacts and staff by name for «Aller à…» (Ctrl+K). */
public final class CampusFinder implements Finder {
    /** So many rows of each list are read to choose the best from: the words may stand in other columns than the name. */
    private static final int READ = 30;

    private final CampusDesk desk;

    /** Creates the finder. */
    public CampusFinder(CampusDesk desk) {
        this.desk = desk;
    }

    private record Source(CampusList list, Place place, List<String> names, List<String> details) {}

    private static final List<Source> SOURCES = List.of(
            new Source(CampusList.STUDENTS, Place.STUDENTS, List.of("lastName", "firstName"), List.of("classGroup")),
            new Source(CampusList.COMPANIES, Place.COMPANIES, List.of("legalName"), List.of("city")),
            new Source(CampusList.CONTACTS, Place.CONTACTS, List.of("lastName", "firstName"), List.of("jobTitle", "company")),
            new Source(CampusList.STAFF, Place.STAFF, List.of("lastName", "firstName"), List.of("jobTitle")));

    @Override
    public List<Found> find(String words, int limit) {
        String asked = SearchText.normalised(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Source source : SOURCES) {
            desk.list(source.list()).after(ListQuery.ALL.searching(words), null, READ).stream()
                    .map(row -> found(source, row))
                    .filter(one -> Arrays.stream(asked.split(" ")).allMatch(SearchText.normalised(one.title())::contains))
                    .forEach(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparing((Found one) -> !SearchText.normalised(one.title()).startsWith(asked)))
                .limit(limit).toList();
    }

    private static Found found(Source source, ListRow row) {
        return new Found(text(source, row, source.names(), " "), text(source, row, source.details(), ", "),
                new Address(source.place(), row.id()));
    }

    private static String text(Source source, ListRow row, List<String> columns, String between) {
        return String.join(between, columns.stream().map(c -> row.text(source.list().place(c))).filter(t -> !t.isEmpty()).toList());
    }
}
