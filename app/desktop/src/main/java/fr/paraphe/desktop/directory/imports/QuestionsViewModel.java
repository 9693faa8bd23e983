package fr.paraphe.desktop.directory.imports;

import fr.paraphe.domain.directory.imports.ImportPlan.Answer;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The people who cannot be told for sure, answered one by one; nobody is ever merged silently (07, § 7.1). */
final class QuestionsViewModel {
    private final ImportDraft draft;
    private final ObservableList<Question> asked = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Question> current = new SimpleObjectProperty<>();
    private Set<String> companionTables = Set.of();

    QuestionsViewModel(ImportDraft draft) {
        this.draft = draft;
    }

    /** Takes the questions of a report; those already answered stay, so that an answer can be changed. */
    void show(ImportReport report) {
        companionTables = report.tables().stream().filter(table -> table.kind().severalEach())
                .map(ImportReport.Counts::table).collect(Collectors.toCollection(HashSet::new));
        report.tables().stream().filter(table -> !table.kind().severalEach()).map(ImportReport.Counts::table)
                .forEach(companionTables::remove);
        Set<String> tables = report.tables().stream().map(ImportReport.Counts::table).collect(Collectors.toSet());
        var next = new ArrayList<Question>(asked.stream()
                .filter(q -> draft.answers().containsKey(q.key()) && tables.contains(q.table())).toList());
        Set<String> known = next.stream().map(Question::key).collect(Collectors.toSet());
        report.questions().stream().filter(q -> !known.contains(q.key())).forEach(next::add);
        Question before = current.get();
        asked.setAll(next);
        current.set(before != null && next.contains(before) ? before : open().findFirst().or(() -> next.stream().findFirst()).orElse(null));
    }

    private java.util.stream.Stream<Question> open() {
        return asked.stream().filter(q -> !draft.answers().containsKey(q.key()));
    }

    /** Returns how many questions wait for an answer. */
    int waiting() {
        return (int) open().count();
    }

    /** Answers the question in front, and those like it when {@code alike}; the next one without an answer comes in front. */
    void answer(Answer answer, boolean alike) {
        Question question = current.get();
        if (question == null) {
            return;
        }
        List<Question> others = alike ? alike(question, answer) : List.of();
        draft.answers().put(question.key(), answer);
        others.forEach(other -> draft.answers().put(other.key(), answer));
        next(question);
    }

    private void next(Question after) {
        int from = asked.indexOf(after);
        for (int i = 1; i <= asked.size(); i++) {
            Question candidate = asked.get((from + i) % asked.size());
            if (!draft.answers().containsKey(candidate.key())) {
                current.set(candidate);
                return;
            }
        }
    }

    /**
     * Returns the other questions to which the same answer may be given at once without harm: leaving rows out never harms; the same person
     * may have several internships, but two rows of a list of students may be two homonyms; new people are made one by one.
     */
    List<Question> alike(Question question, Answer answer) {
        return switch (answer) {
            case Answer.LeaveOut _ -> open().filter(q -> !q.equals(question)).toList();
            case Answer.Existing _ -> open()
                    .filter(q -> !q.equals(question) && q.person().equals(question.person()))
                    .filter(q -> q.candidates().equals(question.candidates()))
                    .filter(q -> companionTables.contains(q.table()) && companionTables.contains(question.table()))
                    .toList();
            case Answer.NewPerson _ -> List.of();
        };
    }

    /** Shows the question {@code steps} further, as far as there are. */
    void turn(int steps) {
        int at = asked.indexOf(current.get()) + steps;
        if (at >= 0 && at < asked.size()) {
            current.set(asked.get(at));
        }
    }

    /** Returns what was answered to a question. */
    Optional<Answer> answered(Question question) {
        return Optional.ofNullable(draft.answers().get(question.key()));
    }

    ObservableList<Question> asked() {
        return asked;
    }

    ObjectProperty<@Nullable Question> currentProperty() {
        return current;
    }
}
