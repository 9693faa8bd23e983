package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.merge.ServiceState;
import fr.paraphe.domain.shared.Settings;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how the signature service of a base stands whenever documents are checked (D-03, V01, V02, V06); no account can be linked yet. */
record SignatureService(Settings settings, Actor actor, SignaturePlatform platform) implements Supplier<ServiceState> {
    private static final Logger LOG = LoggerFactory.getLogger(SignatureService.class);

    @Override
    public ServiceState get() {
        ServiceState.Mode mode = settings.get("service.mode").map(ServiceState.Mode::valueOf).orElse(ServiceState.Mode.EMBEDDED);
        return new ServiceState(mode, false, actor.rights().contains(Right.SEND), answers());
    }

    private boolean answers() {
        try {
            platform.check();
            return true;
        } catch (PlatformException e) {
            LOG.warn("the platform does not answer: {}", e.kind());
            return false;
        }
    }
}
