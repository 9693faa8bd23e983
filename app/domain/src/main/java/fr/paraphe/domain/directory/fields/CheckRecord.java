package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.change.RecordFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in a whole record: what its fields, each by itself, cannot see (F197–F200, V54, V56). */
public final class CheckRecord {
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 99;
    private static final String END_FIRST = "La fin précède le début\u00a0: corrigez l'une des deux dates.";

    private final PhoneNumbers phones;
    private final boolean demonstration;

    /** Creates the check; {@code demonstration} lets pass the telephones reserved for fiction. */
    public CheckRecord(PhoneNumbers phones, boolean demonstration) {
        this.phones = phones;
        this.demonstration = demonstration;
    }

    /** Returns what is wrong or odd in {@code record} on {@code today}, required fields first. */
    public List<Fault> check(CampusRecord record, LocalDate today) {
        var faults = new ArrayList<Fault>();
        required(record, "", FieldCatalogue.sections(RecordKind.of(record)), faults);
        switch (record) {
            case Student student -> student(student, today, faults);
            case Company company -> company.contacts().forEach(contact -> contact(company, contact, faults));
            case Internship i -> order(i.schedule().startsOn(), i.schedule().endsOn(), "schedule.endsOn", faults);
            case WorkStudyContract c -> order(c.startsOn(), c.endsOn(), "endsOn", faults);
            case TrainingSession s -> CheckSlots.session(s, faults);
            case Absence a -> order(a.startsAt(), a.endsAt(), "endsAt", faults);
            case MissionOrder m -> order(m.departsAt(), m.returnsAt(), "returnsAt", faults);
            default -> { }
        }
        return faults;
    }

    /**
     * Returns what prevents {@code next} from taking the place of {@code seen}, absent when it is new. What was already wrong, an import
     * let it in, does not prevent changing something else; but whoever touches a person's card must leave it right (F199).
     */
    public List<Fault> refusals(@Nullable CampusRecord seen, CampusRecord next, LocalDate today) {
        List<Fault> known = seen == null ? List.of() : check(seen, today);
        return check(next, today).stream()
                .filter(Fault::blocks)
                .filter(fault -> !known.contains(fault) || seen == null || touched(seen, next, fault.path()))
                .toList();
    }

    private static boolean touched(CampusRecord seen, CampusRecord next, String path) {
        int end = path.indexOf("].");
        return end > 0 && !java.util.Objects.equals(RecordFields.value((Record) seen, path.substring(0, end + 1)),
                RecordFields.value((Record) next, path.substring(0, end + 1)));
    }

    static void required(CampusRecord record, String prefix, List<Section> sections, List<Fault> faults) {
        for (Section section : sections) {
            for (Field field : section.fields()) {
                Object value = field.required() ? RecordFields.value((Record) record, prefix + field.path()) : "";
                boolean missing = value == null || value.equals(NewRecord.NOBODY) || value.toString().isBlank();
                if (field.required() && missing) {
                    faults.add(new Fault(prefix + field.path(), "«\u00a0" + field.label() + "\u00a0» est obligatoire.", true));
                }
            }
        }
    }

    private static void student(Student student, LocalDate today, List<Fault> faults) {
        LocalDate birth = student.birthDate();
        Optional<Integer> age = student.ageOn(today);
        if (birth != null && birth.isAfter(today)) {
            faults.add(new Fault("birthDate", "La date de naissance est dans l'avenir.", true));
        } else if (age.filter(years -> years < YOUNGEST || years > OLDEST).isPresent()) {
            faults.add(new Fault("birthDate", "Date de naissance invraisemblable\u00a0: " + age.get() + " ans.", false));
        } else if (student.minorOn(today) && student.guardians().isEmpty()) {
            faults.add(new Fault("birthDate", age.orElse(0) + " ans\u00a0: enregistrez un responsable,"
                    + " sans qui rien ne peut être signé.", false));
        }
        for (Guardian guardian : student.guardians()) {
            required(student, "guardians[" + guardian.id() + "].", FieldCatalogue.guardian(), faults);
        }
        long firsts = student.guardians().stream().filter(g -> g.rank() == 1).count();
        if (firsts > 1) {
            Guardian last = student.guardians().stream().filter(g -> g.rank() == 1).toList().getLast();
            faults.add(new Fault("guardians[" + last.id() + "].rank",
                    "Deux personnes sont «\u00a0Responsable 1\u00a0»\u00a0: changez un rang.", true));
        }
    }

    /** F199: both an e-mail and a mobile are needed to sign; F197: the private person himself needs no right. */
    private void contact(Company company, CompanyContact contact, List<Fault> faults) {
        String prefix = "contacts[" + contact.id() + "].";
        required(company, prefix, FieldCatalogue.contact(), faults);
        if (!company.maySign(contact)) {
            return;
        }
        String email = contact.contact().email();
        String mobile = contact.contact().mobile();
        // nobody granted the right of a private person, so that what lacks is told without preventing anything (F227)
        boolean blocks = contact.maySign();
        if (email == null || email.isBlank()) {
            faults.add(new Fault(prefix + "contact.email", "L'e-mail est obligatoire pour signer\u00a0: le lien y est envoyé.", blocks));
        }
        if (mobile == null || mobile.isBlank()) {
            faults.add(new Fault(prefix + "contact.mobile",
                    "Le téléphone mobile est obligatoire pour signer\u00a0: le code SMS y est envoyé.", blocks));
        } else if (!phones.mobile(mobile, demonstration)) {
            faults.add(new Fault(prefix + "contact.mobile", "Un mobile au format international est nécessaire pour signer"
                    + " (ex\u00a0: +33 6 12 34 56 78).", blocks));
        }
    }

    static <T extends Comparable<? super T>> void order(@Nullable T start, @Nullable T end, String path, List<Fault> faults) {
        if (start != null && end != null && end.compareTo(start) < 0) {
            faults.add(new Fault(path, END_FIRST, true));
        }
    }
}
