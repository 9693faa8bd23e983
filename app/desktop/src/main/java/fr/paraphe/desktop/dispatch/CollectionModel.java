package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the send window prepares as a collection (E28): its name, its state, the words of its message, who may let it leave. */
public final class CollectionModel {
    /** What may be done with the documents as things are (D-11). */
    enum Step {
        SEND,
        PREPARE,
        WAIT
    }

    private final CollectionDesk desk;
    private final Opening opening;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final ObjectProperty<@Nullable SignatureCollection> kept = new SimpleObjectProperty<>();
    private final ObjectProperty<CollectionDesk.Rules> rules = new SimpleObjectProperty<>(new CollectionDesk.Rules(false, ""));
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty sender = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<List<InvitationPreview>> letters = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final BooleanBinding prepared = Bindings.createBooleanBinding(
            () -> Optional.ofNullable(kept.get()).filter(one -> one.status() == CollectionStatus.PREPARED).isPresent(), kept);
    private final ObjectBinding<Step> step = Bindings.createObjectBinding(this::computeStep, kept, rules);
    private @Nullable DocumentTemplate template;
    private @Nullable CheckedDocument document;
    private @Nullable EmailText asked;
    private int drawn;

    /** In whose name documents are sent, on what day, and the collection gone on with, if any. */
    public record Opening(String institution, LocalDate today, Optional<SignatureCollection> collection) {}

    /** Creates the model of a sending. */
    public CollectionModel(CollectionDesk desk, Opening opening, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.opening = opening;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        opening.collection().ifPresent(collection -> {
            kept.set(collection);
            name.set(collection.name());
            asked = collection.content().words();
        });
        List.of(sender, subject, body).forEach(words -> words.addListener(_ -> draw()));
        watched.addListener(_ -> draw());
        runner.run(desk::rules, rules::set, this::failed);
    }

    private Step computeStep() {
        CollectionDesk.Rules now = rules.get();
        SignatureCollection collection = kept.get();
        if (!now.fourEyes()) {
            return Step.SEND;
        }
        if (collection == null || collection.status() != CollectionStatus.PREPARED) {
            return Step.PREPARE;
        }
        return collection.preparation().filter(one -> one.by().login().equals(now.login())).isPresent() ? Step.WAIT : Step.SEND;
    }

    /** Takes the template chosen: its words are shown until others are typed for this sending (F285 to F288). */
    void template(DocumentTemplate next) {
        EmailText typed = template == null ? asked : words();
        template = next;
        if (name.get().isBlank() && kept.get() == null) {
            name.set(messages.text("dispatch.lot.name.first", next.label(), messages.day(opening.today())));
        }
        show(typed == null ? next.email() : typed);
    }

    private void show(EmailText words) {
        sender.set(words.senderLabel());
        subject.set(words.subject());
        body.set(words.body());
    }

    /** Puts the words of the template back. */
    void forgetWords() {
        Optional.ofNullable(template).map(DocumentTemplate::email).ifPresent(this::show);
    }

    /** Returns the words typed for this sending, null when they are the template's. */
    @Nullable EmailText words() {
        DocumentTemplate chosen = template;
        var typed = new EmailText(sender.get(), subject.get(), body.get());
        return chosen == null || typed.equals(chosen.email()) ? null : typed;
    }

    /** Takes the document in front, whose invitations are shown. */
    void document(@Nullable CheckedDocument next) {
        document = next;
        draw();
    }

    private void draw() {
        DocumentTemplate chosen = template;
        CheckedDocument front = document;
        int mine = ++drawn;
        if (chosen == null || front == null || !watched.get()) {
            return;
        }
        EmailText words = words();
        runner.run(() -> desk.letters(chosen, front, words), drawnLetters -> {
            if (mine == drawn) {
                letters.set(drawnLetters);
            }
        }, this::failed);
    }

    /** Keeps the collection with that content, a new one if there was none. */
    void save(SignatureCollection.Content content) {
        save(content, _ -> { });
    }

    private void save(SignatureCollection.Content content, Consumer<SignatureCollection> then) {
        SignatureCollection known = kept.get();
        String title = name.get();
        act(() -> known == null ? desk.create(title, content) : desk.save(known, title, content), saved -> {
            status.say(messages.text("dispatch.lot.saved", saved.name()));
            then.accept(saved);
        });
    }

    /** Keeps the collection and marks it as prepared, to be confirmed by another person where the institution asks for it (F295). */
    void prepare(SignatureCollection.Content content) {
        save(content, saved -> act(() -> desk.prepare(saved),
                prepared -> status.say(messages.text("dispatch.lot.prepared", prepared.name()))));
    }

    /** Brings a prepared collection back to a draft. */
    void modify() {
        withKept(known -> act(() -> desk.modify(known), _ -> { }));
    }

    /** Deletes the draft, or closes the collection sent in part; the documents stay in the window. */
    void discard() {
        withKept(known -> runner.run(() -> {
            desk.discard(known);
            return true;
        }, _ -> {
            problem.set("");
            kept.set(null);
            status.say(messages.text("dispatch.lot.discarded", known.name()));
        }, this::failed));
    }

    /** Keeps what was changed of a draft whose window is closed: nothing is lost. */
    void leave(SignatureCollection.Content content) {
        SignatureCollection known = kept.get();
        if (known != null && known.status() == CollectionStatus.DRAFT && !content.recordIds().isEmpty()
                && !(known.content().equals(content) && known.name().equals(name.get().strip()))) {
            save(content);
        }
    }

    /** Reads the collection again, something having been sent from it. */
    void sent() {
        withKept(known -> runner.run(() -> desk.find(known.id()), now -> kept.set(now.orElse(null)), this::failed));
    }

    /** Returns what tells, in the background, what to know of every document of this sending (V41). */
    Function<DocumentTemplate, List<Finding>> warnings() {
        return id().<Function<DocumentTemplate, List<Finding>>>map(known -> chosen -> desk.templateChanged(known, chosen).stream().toList())
                .orElse(_ -> List.of());
    }

    /** Returns the collection that is sent from, once it is kept. */
    Optional<UUID> id() {
        return Optional.ofNullable(kept.get()).map(SignatureCollection::id);
    }

    private void withKept(Consumer<SignatureCollection> act) {
        Optional.ofNullable(kept.get()).ifPresent(act);
    }

    private void act(TaskRunner.Job<SignatureCollection> work, Consumer<SignatureCollection> then) {
        problem.set("");
        runner.run(work, now -> {
            kept.set(now);
            name.set(now.name());
            then.accept(now);
        }, this::failed);
    }

    private void failed(Exception e) {
        problem.set(messages.failure(e));
    }

    /** Returns in words how far the collection has come and who did what (F293). */
    String state() {
        SignatureCollection now = kept.get();
        if (now == null) {
            return messages.text("dispatch.lot.unsaved");
        }
        String state = messages.label(now.status());
        String by = now.preparation().filter(_ -> now.status() == CollectionStatus.PREPARED).map(SignatureCollection.Step::by)
                .map(act -> " · " + messages.text("dispatch.lot.prepared.by", act.name(), messages.moment(act.at()))).orElse("");
        String sent = now.sendings().map(one -> " · " + messages.count("dispatch.lot.sent", one.documents())).orElse("");
        return state + by + sent;
    }

    String institution() {
        return opening.institution();
    }

    ObjectProperty<@Nullable SignatureCollection> keptProperty() {
        return kept;
    }

    /** Tells whether the collection is prepared: it is changed only once brought back to a draft (F296). */
    BooleanBinding preparedBinding() {
        return prepared;
    }

    ObjectBinding<Step> stepBinding() {
        return step;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty senderProperty() {
        return sender;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty bodyProperty() {
        return body;
    }

    StringProperty problemProperty() {
        return problem;
    }

    ObjectProperty<List<InvitationPreview>> lettersProperty() {
        return letters;
    }

    /** Tells whether somebody looks at the invitations: they are drawn for nobody else. */
    BooleanProperty watchedProperty() {
        return watched;
    }
}
