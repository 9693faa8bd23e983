package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.LegalMentions;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.TemplateVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One template being edited: the draft of its four tabs beside what was saved (F032). Nothing is written before «Enregistrer»; «Annuler»
 * takes the whole draft back.
 */
public final class TemplateViewModel {
    private final TemplateDesk desk;
    private final DeskWork work;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final Runnable saved;
    private final ObjectProperty<@Nullable DocumentTemplate> kept = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DocumentTemplate> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DocumentTemplate> settings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ObservableList<Teacher> teachers = FXCollections.observableArrayList();
    private final ObservableList<TemplateVersion> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<LegalMentions.Stated>> legal = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> stated = Optional.empty();
    private int opening;

    /** Creates the editor of no template; {@code saved} runs each time a version was written. */
    public TemplateViewModel(TemplateDesk desk, TaskRunner runner, Messages messages, Status status, Runnable saved) {
        this.desk = desk;
        work = new DeskWork(runner, messages);
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.saved = saved;
        draft.subscribe(this::state);
    }

    /** Shows {@code template} as it was saved last; a draft of the same version is kept. */
    public void show(@Nullable DocumentTemplate template) {
        DocumentTemplate now = kept.get();
        if (now != null && now.equals(template)) {
            return;
        }
        DocumentTemplate before = draft.get();
        if (template == null || before == null || !template.id().equals(before.id()) || !template.html().equals(before.html())) {
            opening++;
        }
        teachers.clear();
        kept.set(template);
        back();
    }

    private void back() {
        draft.set(kept.get());
        dirty.set(false);
        work.forget();
    }

    /** Changes the draft. */
    public void change(UnaryOperator<DocumentTemplate> change) {
        DocumentTemplate now = draft.get();
        if (now != null) {
            DocumentTemplate next = change.apply(now);
            dirty.set(!next.equals(kept.get()));
            if (!next.equals(now)) {
                draft.set(next);
            }
        }
    }

    /** Changes who signs and what is published. */
    public void share(UnaryOperator<Sharing> change) {
        change(template -> template.sharing(change.apply(template.sharing())));
    }

    /** Makes these roles sign too, each with its block at the end of the text (F060). */
    public void addRoles(List<SignatoryRole> roles) {
        circuit(sharing -> sharing.adding(roles));
    }

    /** Makes a role sign no more, and takes its block out of the text (F049). */
    public void removeRole(SignatoryRole role) {
        circuit(sharing -> sharing.removing(role));
    }

    /** Makes a role sign as {@code changed} says; the block of the second guardian comes or goes with the choice of both (F044). */
    public void changeRole(TemplateRole changed) {
        circuit(sharing -> sharing.changing(changed));
    }

    /** Gives {@code then} the teachers who may be named, read once for each template shown (F044). */
    void teachers(Consumer<List<Teacher>> then) {
        if (teachers.isEmpty()) {
            work.run(desk::teachers, read -> {
                teachers.setAll(read);
                then.accept(read);
            });
        } else {
            then.accept(teachers);
        }
    }

    private void circuit(UnaryOperator<Sharing> change) {
        DocumentTemplate now = draft.get();
        if (now != null && now.fixed() != null) {
            share(change); // a PDF has no text: its places follow the roles
        } else if (now != null) {
            Sharing next = change.apply(now.sharing());
            List<SignatoryRole> gone = now.sharing().beyond(next);
            List<SignatoryRole> come = next.beyond(now.sharing());
            work.run(() -> desk.withoutBoxes(desk.withBoxes(now.html(), come), gone), html -> change(t ->
                    t.html(t.html().equals(now.html()) ? html : t.html()).sharing(change.apply(t.sharing()))));
        }
    }

    /** Takes the draft back to what was saved last (F032). */
    public void cancel() {
        opening++;
        back();
    }

    /** Saves the draft as the next version (F067). */
    public void save() {
        DocumentTemplate now = draft.get();
        if (now != null && dirty.get() && !work.busyProperty().get()) {
            work.run(() -> desk.save(now), this::written);
        }
    }

    /** Looks for the legal mentions in the background: a long text takes a while, and one types in it. */
    private void state(@Nullable DocumentTemplate now) {
        DocumentTemplate told = settings.get();
        if (now == null || told == null || !now.equals(told.html(now.html()))) {
            settings.set(now);
        }
        Optional<String> text = agreement(now);
        if (!text.equals(stated)) {
            stated = text;
            runner.run(() -> mentions(text), found -> {
                if (text.equals(stated)) {
                    legal.set(found);
                }
            }, e -> work.refuse(messages.failure(e)));
        }
    }

    private static Optional<String> agreement(@Nullable DocumentTemplate template) {
        return Optional.ofNullable(template)
                .filter(t -> t.fixed() == null && t.category() == TemplateCategory.INTERNSHIP_AGREEMENT).map(DocumentTemplate::html);
    }

    private static List<LegalMentions.Stated> mentions(Optional<String> text) {
        return text.map(LegalMentions::in).orElse(List.of());
    }

    /** Returns the legal mentions as the draft has them now, when it is an internship agreement that has a text (X26). */
    List<LegalMentions.Stated> legalMentions() {
        return mentions(agreement(draft.get()));
    }

    /** Returns them as they were a moment ago. */
    ReadOnlyObjectProperty<List<LegalMentions.Stated>> legalProperty() {
        return legal.getReadOnlyProperty();
    }

    /** Reads the versions of the template in front (X21). */
    public void readVersions() {
        DocumentTemplate now = kept.get();
        if (now != null) {
            work.run(() -> desk.versions(now.id()), versions::setAll);
        }
    }

    /** Takes a former version up again (X21). */
    public void restore(TemplateVersion version) {
        DocumentTemplate former = version.template();
        work.run(() -> desk.restore(former.id(), former.version()), template -> {
            written(template);
            readVersions();
        });
    }

    private void written(DocumentTemplate template) {
        show(template);
        status.say(messages.text("template.saved", template.label(), template.version()));
        saved.run();
    }

    ReadOnlyObjectProperty<@Nullable DocumentTemplate> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Returns the draft for who looks at everything but its text: nothing is told while one merely types. */
    ReadOnlyObjectProperty<@Nullable DocumentTemplate> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Returns what changes each time a text is opened anew, and stays when the draft is changed or saved. */
    int opening() {
        return opening;
    }

    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return work.problemProperty();
    }

    ObservableList<TemplateVersion> versions() {
        return versions;
    }
}
