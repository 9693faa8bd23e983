package fr.paraphe.desktop.shell;

import java.util.List;
import java.util.Locale;

/** Where one can be in the client: a main tab, a tab below it, and an address shown as a breadcrumb (6.1). */
public enum Place {
    HOME(PlaceGroup.HOME, "shell.place.home"),
    STUDENTS(PlaceGroup.RESOURCES, "shell.place.students"),
    GUARDIANS(PlaceGroup.RESOURCES, "shell.place.guardians"),
    CLASS_GROUPS(PlaceGroup.RESOURCES, "shell.place.class-groups"),
    STAFF(PlaceGroup.RESOURCES, "shell.place.staff"),
    DUPLICATES(PlaceGroup.RESOURCES, "shell.place.duplicates"),
    COMPANIES(PlaceGroup.COMPANY, "shell.place.companies"),
    CONTACTS(PlaceGroup.COMPANY, "shell.place.contacts"),
    INTERNSHIPS(PlaceGroup.COMPANY, "shell.place.internships", "shell.place.internships", "shell.crumb.list"),
    FOLLOW_UP(PlaceGroup.COMPANY, "shell.place.follow-up", "shell.place.internships", "shell.crumb.follow-up"),
    SHUTTLES(PlaceGroup.COMPANY, "shell.place.shuttles"),
    WORK_STUDY(PlaceGroup.COMPANY, "shell.place.work-study"),
    SESSIONS(PlaceGroup.TRAINING, "shell.place.sessions"),
    ENROLMENTS(PlaceGroup.TRAINING, "shell.place.enrolments"),
    ABSENCES(PlaceGroup.SCHOOL_LIFE, "shell.place.absences"),
    MISSIONS(PlaceGroup.SCHOOL_LIFE, "shell.place.missions"),
    TRACKING(PlaceGroup.COMMUNICATION, "shell.place.tracking", "shell.crumb.letters", "shell.place.tracking"),
    VERIFY(PlaceGroup.COMMUNICATION, "shell.place.verify", "shell.crumb.letters", "shell.place.verify"),
    BILLING(PlaceGroup.COMMUNICATION, "shell.place.billing", "shell.crumb.letters", "shell.place.billing"),
    TEMPLATES(PlaceGroup.COMMUNICATION, "shell.place.templates", "shell.crumb.letters", "shell.place.templates"),
    CLAUSES(PlaceGroup.COMMUNICATION, "shell.place.clauses", "shell.crumb.letters", "shell.place.clauses"),
    COLLECTIONS(PlaceGroup.COMMUNICATION, "shell.place.collections", "shell.crumb.letters", "shell.place.collections"),
    QUEUE(PlaceGroup.COMMUNICATION, "shell.place.queue", "shell.crumb.letters", "shell.place.queue");

    private final PlaceGroup group;
    private final String tabKey;
    private final String middleKey;
    private final String lastKey;

    Place(PlaceGroup group, String tabKey) {
        this(group, tabKey, "", tabKey);
    }

    Place(PlaceGroup group, String tabKey, String middleKey, String lastKey) {
        this.group = group;
        this.tabKey = tabKey;
        this.middleKey = middleKey;
        this.lastKey = lastKey;
    }

    /** Returns the main tab it is under. */
    public PlaceGroup group() {
        return group;
    }

    /** Returns the message key of its own tab. */
    String tabKey() {
        return tabKey;
    }

    /** Returns the message keys of its breadcrumb, after the main tab's. */
    List<String> crumbs() {
        return middleKey.isEmpty() ? List.of(lastKey) : List.of(middleKey, lastKey);
    }

    /** Returns the identifier of its tab on the screen. */
    String id() {
        return "tab-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
