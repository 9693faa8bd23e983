package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A platform that finalises in memory, notes what it is told, refuses the documents it is told to, and may fail at the n-th signing. */
public final class PlayedFinalisations implements FinalisationPlatform {
    /** The conditions that it asks for. */
    public static final Conditions CONDITIONS = new Conditions("2026-1", "Conditions de la signature au nom de l'établissement",
            URI.create("http://127.0.0.1:8090/cgu/conditions-2026-1"));
    /** The code that is right. */
    public static final String CODE = "135790";

    /** What it was told, in order. */
    public final List<String> told = new CopyOnWriteArrayList<>();
    /** The documents signed, in order. */
    public final List<String> signed = new CopyOnWriteArrayList<>();
    /** Why it does not sign a document. */
    public final Map<String, String> refusals = new ConcurrentHashMap<>();
    /** The documents that a session does not take. */
    public final List<Left> left = new CopyOnWriteArrayList<>();
    /** What the next call fails with, once {@link #after} slices are signed. */
    public volatile @Nullable PlatformException failure;
    /** How many slices are signed before the failure. */
    public final AtomicInteger after = new AtomicInteger();

    /** What happens while documents are signed. */
    public volatile Runnable meanwhile = () -> { };

    @Override
    public Conditions conditions() {
        return CONDITIONS;
    }

    @Override
    public Session open(Collection<String> platformIds, FinalisationOrder order) {
        told.add("open " + platformIds.size() + " by " + order.name());
        return new Session(new UUID(4, 4), "secret", left);
    }

    @Override
    public void accept(Session session, String version) {
        told.add("accept " + version);
    }

    @Override
    public void askCode(Session session, Channel way) {
        fail();
        told.add("code " + way);
    }

    @Override
    public void confirm(Session session, String code) {
        if (!code.equals(CODE)) {
            throw new PlatformException(PlatformException.Kind.REFUSED, "Code incorrect.");
        }
        told.add("confirm");
    }

    @Override
    public List<Signed> sign(Session session, List<String> platformIds, Gesture gesture) {
        if (after.getAndDecrement() <= 0) {
            fail();
        }
        meanwhile.run();
        told.add("sign " + platformIds.size() + " " + gesture.mode());
        var results = new ArrayList<Signed>();
        for (String id : platformIds) {
            String why = refusals.getOrDefault(id, "");
            if (why.isEmpty()) {
                signed.add(id);
            }
            results.add(new Signed(id, why));
        }
        return results;
    }

    private void fail() {
        PlatformException now = failure;
        if (now != null) {
            failure = null;
            throw now;
        }
    }
}
