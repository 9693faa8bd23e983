package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.finalisation.FinaliseDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinaliseInClient;
import fr.paraphe.domain.finalisation.FinaliseInClient.Done;
import fr.paraphe.domain.finalisation.FinaliseInClient.Opened;
import fr.paraphe.domain.finalisation.FinaliseInClient.Outcome;
import fr.paraphe.domain.finalisation.FinaliseInClient.Plan;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignatureImages;
import fr.paraphe.domain.tracking.RequestStatus;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What gives the institution's last signature on an open base. Until a base has several users, its owner acts as the representative of the
 * first document that is ready (decision 0008); the code that only this representative receives tells whether he is (decision 0038).
 */
record DesktopFinalise(Workshop workshop) implements FinaliseDesk {
    private FinaliseInClient finalising() {
        return workshop.services().finaliseInside();
    }

    private Actor actor(Collection<SignatureRequest> requests) {
        Instant now = workshop.clock().instant();
        return requests.stream().filter(request -> RequestStatus.of(request, now).finalisable())
                .flatMap(request -> request.circuit().representative().stream())
                .findFirst().map(signatory -> workshop.actingAs(signatory.person().personId()))
                .orElseGet(() -> workshop.services().actor());
    }

    private Actor actor(List<UUID> requestIds) {
        return actor(workshop.requests().find(requestIds));
    }

    @Override
    public Plan plan(List<UUID> requestIds) {
        return finalising().plan(actor(requestIds), requestIds);
    }

    @Override
    public Opened open(Plan plan) {
        return finalising().open(actor(plan.ready()), plan);
    }

    /** The code leaves at once: somebody waits for it. */
    @Override
    public void askCode(Opened opened, Channel way) {
        finalising().askCode(actor(opened.taken()), opened.session(), way);
        workshop.jobs().messages();
    }

    @Override
    public void confirm(Opened opened, String code) {
        finalising().confirm(actor(opened.taken()), opened.session(), code);
    }

    @Override
    public Outcome sign(Opened opened, List<SignatureRequest> rest, Gesture gesture, Consumer<Done> heard, BooleanSupplier stopped) {
        return finalising().sign(actor(opened.taken()), opened.session(), rest, gesture, heard, stopped);
    }

    @Override
    public byte[] picture(Path file) {
        SignatureImages images = workshop.services().tools().images();
        return images.redraw(ChosenPicture.read(file, SignatureImages.LARGEST, "image-refused"));
    }

    @Override
    public URI pages(List<UUID> requestIds) {
        return workshop.services().finalise().open(actor(requestIds), requestIds).page();
    }

    @Override
    public URI readable(UUID requestId) {
        return new DesktopHistory(workshop).readable(requestId);
    }
}
