package fr.paraphe.platform.spaces;

import fr.paraphe.domain.archive.lockers.FiledDocument;
import fr.paraphe.domain.archive.lockers.ReadLocker;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SpaceTasks.Task;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.pages.Frame;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.setup.SpaceUseCases;
import fr.paraphe.platform.spaces.SpaceDoor.Known;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The pages of a Space: home, what is to be signed, the documents of the locker, the profile (E29). */
public final class SpacePages {
    private static final String TO_SIGN = SpaceDoor.ROOT + "/a-signer";
    private static final String DOCUMENTS = SpaceDoor.ROOT + "/documents";
    private static final int LATEST = 5;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));
    private final Pages pages;
    private final SpaceUseCases uses;
    private final SpaceDoor door;
    private final Sessions sessions;

    SpacePages(Pages pages, SpaceUseCases uses, SpaceDoor door, Sessions sessions) {
        this.pages = pages;
        this.uses = uses;
        this.door = door;
        this.sessions = sessions;
    }

    /** The home page; {@code latest} are the last documents, {@code unread} how many were never opened (F115, F169, F186). */
    public record HomePage(Frame frame, String name, int toSign, long unread, List<Filed> latest) {}

    /** What is to be signed, under each profile. */
    public record ToSignPage(Frame frame, List<Group> groups) {}

    /** What is to be signed under one profile, at its place. */
    public record Group(Profile profile, String path, List<Line> lines) {}

    /** A signature to give: of what, as whom, until when, and where to go. */
    public record Line(String document, String reference, String role, String end, String address) {}

    /** The last step before the signing pages (F112). */
    public record TaskPage(Frame frame, String path, Line line) {}

    /** The locker: the documents by nature; {@code cut} when older ones are left out. */
    public record DocumentsPage(Frame frame, List<String> paths, Map<String, List<Filed>> natures, boolean cut) {}

    /** A document of the locker as it is shown. */
    public record Filed(UUID id, String name, String reference, String day, boolean unread) {
        static Filed of(FiledDocument document) {
            return new Filed(document.row().id(), document.documentName(), document.reference(), DAY.format(document.archivedAt()),
                    document.unread());
        }
    }

    /** What the school knows of somebody, card by card. */
    public record ProfilePage(Frame frame, String email, List<Card> cards) {}

    /** One card: as what, the name and the mobile, which may be empty. */
    public record Card(String profile, String name, String mobile) {}

    void addTo(RoutesConfig routes) {
        routes.get(SpaceDoor.ROOT, ctx -> door.inside(ctx, known -> home(ctx, known)));
        routes.get(TO_SIGN, ctx -> door.inside(ctx, known -> toSign(ctx, known)));
        routes.get(TO_SIGN + "/{document}/{signatory}", ctx -> door.inside(ctx, known -> task(ctx, known)));
        routes.post(TO_SIGN + "/{document}/{signatory}", ctx -> door.writing(ctx, known -> sign(ctx, known)));
        routes.get(DOCUMENTS, ctx -> door.inside(ctx, known -> documents(ctx, known)));
        routes.post(DOCUMENTS + "/{id}", ctx -> door.writing(ctx, known -> open(ctx, known)));
        routes.get(DOCUMENTS + "/{id}/pdf", ctx -> door.inside(ctx, known -> pdf(ctx, known)));
        routes.get(SpaceDoor.ROOT + "/profil", ctx -> door.inside(ctx, known -> profile(ctx, known)));
    }

    private Frame frame(String title, Known known) {
        return pages.space(title, known.csrf(), "session.mjs");
    }

    private void home(Context ctx, Known known) {
        List<FiledDocument> documents = uses.locker().of(known.visit().ids());
        pages.show(ctx, "spaces/home.jte", new HomePage(frame("Accueil", known), known.visit().cards().getFirst().name().firstLast(),
                uses.tasks().of(known.visit().ids()).size(), uses.locker().unread(known.visit().ids()),
                documents.stream().limit(LATEST).map(Filed::of).toList()));
    }

    private void toSign(Context ctx, Known known) {
        List<Task> tasks = uses.tasks().of(known.visit().ids());
        List<Group> groups = known.visit().cards().stream().map(Profile::of).map(profile -> new Group(profile,
                profile.path("Documents à signer"), tasks.stream()
                        .filter(task -> task.signatory().person().personId().equals(profile.cardId())).map(SpacePages::line).toList()))
                .toList();
        List<Group> busy = groups.stream().filter(group -> !group.lines().isEmpty()).toList();
        pages.show(ctx, "spaces/tosign.jte", new ToSignPage(frame("Documents à signer", known), busy));
    }

    private static Line line(Task task) {
        return new Line(task.transaction().documentName(), task.transaction().reference(), task.signatory().role().label(),
                DAY.format(task.transaction().circuit().endsAt()),
                TO_SIGN + "/" + task.transaction().id() + "/" + task.signatory().id());
    }

    private void task(Context ctx, Known known) {
        Task task = uses.tasks().find(known.visit().ids(), id(ctx, "document"), id(ctx, "signatory")).orElseThrow(SigningDesk::notFound);
        String path = known.visit().cards().stream().filter(card -> card.id().equals(task.signatory().person().personId()))
                .map(Profile::of).map(profile -> profile.path("Documents à signer")).findFirst().orElseThrow(SigningDesk::notFound);
        pages.show(ctx, "spaces/task.jte", new TaskPage(frame("À signer", known), path, line(task)));
    }

    private void sign(Context ctx, Known known) {
        sessions.enter(ctx, "/signer/",
                uses.tasks().open(known.visit().ids(), id(ctx, "document"), id(ctx, "signatory"), Sessions.trace(ctx)));
    }

    private void documents(Context ctx, Known known) {
        List<FiledDocument> all = uses.locker().of(known.visit().ids());
        Map<String, List<Filed>> natures = new LinkedHashMap<>();
        all.forEach(document -> natures.computeIfAbsent(document.nature(), _ -> new ArrayList<>()).add(Filed.of(document)));
        List<String> paths = known.visit().cards().stream().map(card -> Profile.of(card).path("Mes documents")).distinct().toList();
        pages.show(ctx, "spaces/documents.jte",
                new DocumentsPage(frame("Mes documents", known), paths, natures, all.size() >= ReadLocker.MOST));
    }

    /** Notes the reading, then sends the browser to the file: an address alone, met by a program, notes nothing. */
    private void open(Context ctx, Known known) {
        UUID id = id(ctx, "id");
        uses.locker().open(known.visit().ids(), id);
        String way = "telecharger".equals(ctx.formParam("vers")) ? "?telecharger" : "";
        ctx.redirect(DOCUMENTS + "/" + id + "/pdf" + way, HttpStatus.SEE_OTHER);
    }

    private void pdf(Context ctx, Known known) {
        FiledDocument document = uses.locker().find(known.visit().ids(), id(ctx, "id"));
        String disposition = ctx.queryParam("telecharger") != null ? "attachment" : "inline";
        String name = document.reference().replaceAll("[^A-Za-z0-9-]", "_");
        ctx.header("Content-Disposition", disposition + "; filename=\"" + name + ".pdf\"").contentType("application/pdf")
                .result(uses.locker().pdf(document));
    }

    private void profile(Context ctx, Known known) {
        pages.show(ctx, "spaces/profile.jte", new ProfilePage(frame("Mon profil", known), known.visit().account().email(),
                known.visit().cards().stream().map(card -> new Card(Profile.of(card).label(), card.name().firstLast(),
                        Objects.requireNonNullElse(card.contact().mobile(), ""))).toList()));
    }

    private static UUID id(Context ctx, String name) {
        return Sessions.id(ctx.pathParam(name));
    }
}
