package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.ShowField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Chooses what a company is asked: its identity, those of its people who sign, and what it decides of each internship. What it need not
 * know of a student, all but the name, is never among the items (08, data minimisation).
 */
public final class ComposeShuttle {
    private static final int MOST_PEOPLE = 20;
    private static final int BLANKS = 2;
    private static final List<String> COMPANY = List.of("legalName", "siret", "nafCode", "phone", "email", "address.street",
            "address.postalCode", "address.city", "address.country", "profile.site.street", "profile.site.postalCode", "profile.site.city",
            "profile.site.country");
    private static final List<String> CONTACT =
            List.of("name.title", "name.lastName", "name.firstName", "jobTitle", "contact.email", "contact.mobile");
    private static final List<String> INTERNSHIP = List.of("schedule.startsOn", "schedule.endsOn", "companyHeadId", "tutorId",
            "content.subject", "particulars.place", "schedule.weeklyHours", "schedule.timetable", "stipend.hourlyRate",
            "stipend.paymentMode");

    private final ShowField shown;
    private final Supplier<UUID> newId;

    /** Creates the composer; {@code newId} names the people that the company may add. */
    public ComposeShuttle(ShowField shown, Supplier<UUID> newId) {
        this.shown = shown;
        this.newId = newId;
    }

    /** Returns the items for {@code company} and {@code internships}, in the order of the form. */
    public List<ShuttleItem> items(Company company, List<Internship> internships) {
        var items = new ArrayList<ShuttleItem>();
        COMPANY.forEach(path -> items.add(item(company, path)));
        company.contacts().stream().filter(c -> concerned(company, c, internships)).limit(MOST_PEOPLE)
                .forEach(c -> CONTACT.forEach(path -> items.add(item(company, "contacts[" + c.id() + "]." + path))));
        for (int i = 0; i < BLANKS; i++) {
            UUID id = newId.get();
            CONTACT.forEach(path -> items.add(
                    ShuttleItem.asked(RecordKind.COMPANY, company.id(), "contacts[" + id + "]." + path, "")));
        }
        internships.forEach(internship -> INTERNSHIP.forEach(path -> items.add(item(internship, path))));
        return items;
    }

    private static boolean concerned(Company company, CompanyContact contact, List<Internship> internships) {
        return company.maySign(contact) || internships.stream()
                .anyMatch(i -> contact.id().equals(i.companyHeadId()) || contact.id().equals(i.tutorId()));
    }

    private ShuttleItem item(CampusRecord record, String path) {
        RecordKind kind = RecordKind.of(record);
        return ShuttleItem.asked(kind, record.id(), path, text(shown, record, path));
    }

    /** Returns what the field at {@code path} of {@code record} shows. */
    static String text(ShowField shown, CampusRecord record, String path) {
        return shown.text(FieldCatalogue.field(RecordKind.of(record), path).orElseThrow(), RecordFields.value((Record) record, path));
    }
}
