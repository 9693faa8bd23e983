package fr.paraphe.desktop;

import fr.paraphe.desktop.directory.lists.ListShape;
import fr.paraphe.desktop.directory.lists.ListShapes;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.grid.SampleListing;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of the sample school, made of its records at each question. */
public final class SampleLists {
    private final SampleRecords records;

    /** Creates the lists of {@code records}. */
    public SampleLists(SampleRecords records) {
        this.records = records;
    }

    /** Returns that list. */
    public Listing of(CampusList list) {
        ListShape shape = new ListShapes(new Messages(Locale.FRENCH)).of(list);
        return SampleListing.of(list.columns(), () -> rows(shape));
    }

    private List<ListRow> rows(ListShape shape) {
        Stream<ListRow> rows = records.of(shape.kind().type()).stream().flatMap(record -> switch (shape.element()) {
            case "contacts" -> ((Company) record).contacts().stream().map(c -> row(shape, record, c.id()));
            case "guardians" -> ((Student) record).guardians().stream().map(g -> row(shape, record, g.id()));
            default -> Stream.of(row(shape, record, record.id()));
        });
        int ordering = shape.list().ordering();
        return rows.sorted(Comparator.comparing((ListRow row) -> order(row, ordering))).toList();
    }

    private static String order(ListRow row, int columns) {
        var order = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            order.add(SearchText.normalised(row.text(i)));
        }
        return String.join("\t", order);
    }

    private ListRow row(ListShape shape, CampusRecord record, UUID id) {
        var cells = new @Nullable Object[shape.list().columns().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(shape, record, id, shape.list().columns().get(i));
        }
        return new ListRow(id, Arrays.asList(cells), new ListKey(List.of(), id));
    }

    private @Nullable Object cell(ListShape shape, CampusRecord record, UUID id, ListColumn column) {
        Optional<Field> field = shape.columns().stream().filter(c -> c.name().equals(column.name())).findFirst()
                .flatMap(ListShape.Column::field);
        if (field.isPresent()) {
            String prefix = shape.element().isEmpty() ? "" : shape.element() + "[" + id + "].";
            return stored(RecordFields.value((Record) record, prefix + field.get().path()), column);
        }
        return told(record, column);
    }

    private static @Nullable Object stored(@Nullable Object value, ListColumn column) {
        return switch (value) {
            case null -> column.kind() == ListColumn.Kind.TEXT ? "" : null;
            case Enum<?> constant -> constant.name();
            case Integer whole -> Long.valueOf(whole);
            case LocalDateTime moment -> moment.atZone(ZoneId.of("Europe/Paris")).toInstant();
            default -> value;
        };
    }

    private @Nullable Object told(CampusRecord record, ListColumn column) {
        return switch (column.name()) {
            case "owner" -> record.id().toString();
            case "student", "staffMember", "participant", "session" -> reference(record, column.name());
            case "company" -> record instanceof Company company ? company.legalName() : reference(record, "company");
            case "tutor" -> reference(record, "tutor");
            case "mainTeacher" -> reference(record, "mainTeacher");
            case "referentTeacher" -> reference(record, "referentTeacher");
            case "classGroup" -> record instanceof Student student && student.classGroupId() != null
                    ? records.name(student.classGroupId()) : "";
            case "guardians" -> record instanceof Student student ? Long.valueOf(student.guardians().size()) : null;
            case "contacts" -> record instanceof Company company ? Long.valueOf(company.contacts().size()) : null;
            case "internships" -> records.of(Internship.class).stream()
                    .filter(i -> i.studentId().equals(record.id()) || i.companyId().equals(record.id())).count();
            default -> column.kind() == ListColumn.Kind.TEXT ? "" : null;
        };
    }

    private String reference(CampusRecord record, String name) {
        try {
            return RecordFields.value((Record) record, name + "Id") instanceof UUID id ? records.name(id) : "";
        } catch (IllegalArgumentException _) {
            return record instanceof Student student ? student.name().lastFirst() : "";
        }
    }
}
