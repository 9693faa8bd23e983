package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.directory.RecordKind;
import java.util.List;
import java.util.function.Function;

/** A column that tells the documents to send apart, in the grid as in a sheet: the key of its title, its width, and what it says. */
record SendColumn(String title, double width, Function<SendRow, String> value) {
    private static final SendColumn TUTOR = new SendColumn("dispatch.column.tutor", 118, SendRow::tutor);
    private static final SendColumn STUDENT = new SendColumn("dispatch.column.student", 138, SendRow::name);
    private static final SendColumn CLASS = new SendColumn("dispatch.column.class", 92, SendRow::classGroup);
    private static final SendColumn COMPANY = new SendColumn("dispatch.column.company", 132, SendRow::company);

    /** Returns the columns of documents about records of that kind. */
    static List<SendColumn> of(RecordKind about) {
        return switch (about) {
            case INTERNSHIP -> List.of(TUTOR, STUDENT, CLASS, new SendColumn("dispatch.column.internship", 132, SendRow::matter));
            case WORK_STUDY_CONTRACT -> List.of(TUTOR, STUDENT, CLASS, COMPANY);
            case ENROLMENT, TRAINING_SESSION -> List.of(new SendColumn("dispatch.column.participant", 148, SendRow::name),
                    new SendColumn("dispatch.column.session", 190, SendRow::matter), COMPANY);
            case MISSION_ORDER -> List.of(new SendColumn("dispatch.column.staff", 148, SendRow::name),
                    new SendColumn("dispatch.column.mission", 220, SendRow::matter));
            case COMPANY -> List.of(new SendColumn("dispatch.column.company", 220, SendRow::name));
            default -> List.of(STUDENT, CLASS, COMPANY);
        };
    }
}
