package fr.paraphe.desktop.finalisation;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinaliseInClient;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What finalises documents of the open base (F154–F162); every method is called in the background. Refusals are French sentences. */
public interface FinaliseDesk {
    /** Returns what finalising those requests would do now, and who signs (F140, F156). */
    FinaliseInClient.Plan plan(List<UUID> requestIds);

    /** Opens a session for the documents of a plan and accepts the conditions for them (F159). */
    FinaliseInClient.Opened open(FinaliseInClient.Plan plan);

    /** Has a code sent to the representative (D-24). */
    void askCode(FinaliseInClient.Opened opened, Channel way);

    /** Says the code that he received. */
    void confirm(FinaliseInClient.Opened opened, String code);

    /** Signs {@code rest} until {@code stopped}; {@code heard} hears of each document, from this thread (F160). */
    FinaliseInClient.Outcome sign(FinaliseInClient.Opened opened, List<SignatureRequest> rest, Gesture gesture,
            Consumer<FinaliseInClient.Done> heard, BooleanSupplier stopped);

    /**
     * Returns the picture of a file as documents will show it.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code image-refused} when it is no PNG or JPEG, cannot be read or is too large
     */
    byte[] picture(Path file);

    /** Opens the same act on the platform's pages, and returns their address, which serves once. */
    URI pages(List<UUID> requestIds);

    /** Returns a copy of a document for what reads PDFs on this computer. */
    URI readable(UUID requestId);
}
