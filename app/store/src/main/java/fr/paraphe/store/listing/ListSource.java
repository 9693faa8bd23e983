package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the cells of a list come from: a query that gives the identifier, the owner or null, then each column of the list. */
record ListSource(String query, String id, String owner) {
    private static final String LAST_FIRST = "upper(%1$s.last_name) || ' ' || %1$s.first_name";
    private static final String STUDENT = person("s");
    private static final String COURSE = " left join student s on s.id = x.student_id left join class_group g on g.id = s.class_group_id";
    private static final String HOST = " left join company c on c.id = x.company_id left join company_contact t on t.id = x.tutor_id"
            + " left join staff_member r on r.id = x.referent_teacher_id";

    /** How the signature of a record's document stands: signed on paper, or as its last circuit does (X18, D-05). */
    private static final String SIGNATURE = "case when exists (select 1 from signature_case k where k.record_id = x.id"
            + " and k.paper_signed_on is not null) then '" + PaperSignature.STATE + "' else (select case when q.ends_at"
            + " < current_timestamp then q.late_status else q.status end from signature_request q where q.record_id = x.id"
            + " order by q.created_at desc, q.id desc fetch first 1 rows only) end";

    static String table(CampusList list) {
        return "list_" + list.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the columns of a list; the state of signature is read in its words. */
    static List<ListColumn> columns(CampusList list) {
        Optional<String> signature = list.signature();
        return list.columns().stream().map(column -> signature.filter(column.name()::equals).isPresent()
                ? column.reading(states()) : column).toList();
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>(RequestStatus.labels());
        states.put(PaperSignature.STATE, PaperSignature.LABEL);
        return states;
    }

    /** Returns the query for rows whose {@code column} is among {@code number} parameters. */
    String where(String column, int number) {
        return query + " where " + column + " in (?" + ", ?".repeat(number - 1) + ")";
    }

    /** Returns the query for the identifiers of all rows. */
    String identifiers() {
        return query.replaceFirst("^.*? from (?=\\w+ x\\b)", "select x.id from ");
    }

    private static String person(String alias) {
        return "case when %1$s.id is null then '' else ".formatted(alias) + LAST_FIRST.formatted(alias) + " end";
    }

    private static String count(String table, String column) {
        return "(select count(*) from " + table + " n where n." + column + " = x.id)";
    }

    private static ListSource own(String columns, String from) {
        return new ListSource("select x.id, null, " + columns + " from " + from, "x.id", "");
    }

    static ListSource of(CampusList list) {
        return switch (list) {
            case STUDENTS -> own("x.last_name, x.first_name, x.birth_date, x.ine, g.name, x.status, x.email, x.mobile, x.city, "
                    + count("guardian", "student_id") + ", " + count("internship", "student_id") + ", x.last_space_login, x.left_on",
                    "student x left join class_group g on g.id = x.class_group_id");
            case GUARDIANS -> new ListSource("select x.id, x.student_id, x.last_name, x.first_name, x.relationship, " + STUDENT
                    + ", g.name, x.place, x.email, x.mobile, x.city, x.student_id from guardian x" + COURSE, "x.id", "x.student_id");
            case CLASS_GROUPS -> own("x.name, x.level, x.programme, x.diploma, x.yearly_hours, " + count("student", "class_group_id")
                    + ", " + person("m"), "class_group x left join staff_member m on m.id = x.main_teacher_id");
            case STAFF -> own("x.last_name, x.first_name, x.job_title, x.email, x.mobile, x.representative, x.signatory_title,"
                    + " x.last_space_login", "staff_member x");
            case COMPANIES -> own("x.legal_name, x.type, x.siret, x.naf_code, x.postal_code, x.city, x.phone, x.email, "
                    + count("company_contact", "company_id") + ", " + count("internship", "company_id"), "company x");
            case CONTACTS -> new ListSource("select x.id, x.company_id, x.last_name, x.first_name, c.legal_name, x.job_title,"
                    + " x.administrator, x.may_enrol, x.document_access, x.landline, x.mobile, x.email, x.may_sign, x.company_id"
                    + " from company_contact x left join company c on c.id = x.company_id", "x.id", "x.company_id");
            default -> acts(list);
        };
    }

    private static ListSource acts(CampusList list) {
        return switch (list) {
            case INTERNSHIPS -> own(STUDENT + ", g.name, c.legal_name, c.city, " + person("t") + ", " + person("r")
                    + ", x.starts_on, x.ends_on, x.subject, " + SIGNATURE, "internship x" + COURSE + HOST);
            case CONTRACTS -> own(STUDENT + ", g.name, c.legal_name, " + person("t") + ", " + person("r")
                    + ", x.type, x.starts_on, x.ends_on, x.contract_number, " + SIGNATURE, "work_study_contract x" + COURSE + HOST);
            case SESSIONS -> own("x.reference, x.title, x.modality, x.starts_on, x.ends_on, x.place, " + count("enrolment", "session_id"),
                    "training_session x");
            case ENROLMENTS -> own("e.reference, " + LAST_FIRST.formatted("x") + ", c.legal_name, x.status, x.paid, " + SIGNATURE,
                    "enrolment x left join training_session e on e.id = x.session_id left join company c on c.id = x.company_id");
            case ABSENCES -> own(STUDENT + ", g.name, x.starts_at, x.ends_at, x.reason, x.justified, " + SIGNATURE, "absence x" + COURSE);
            case MISSIONS -> own(person("s") + ", x.purpose, x.place, x.departs_at, x.returns_at, " + SIGNATURE,
                    "mission_order x left join staff_member s on s.id = x.staff_member_id");
            case CHANGES -> own("x.made_at, x.actor, x.origin, x.label, x.changes, x.undone_by is not null", "change_set x");
            case SHUTTLES -> own("x.created_at, x.company, x.state, x.recipient, x.internships, x.opened_at, x.answered_at, x.expires_at,"
                    + " x.handled_by", "shuttle x");
            default -> throw new IllegalArgumentException("no source for " + list);
        };
    }
}
