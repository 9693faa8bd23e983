package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a signatory's cell looks (F136, F137): each mark has its own shape, colour and words. */
public enum SignatoryMark {
    SIGNED("tracking.mark.signed", "mdi2c-check-bold"),
    DECLINED("tracking.mark.declined", "mdi2c-cancel"),
    SEEN("tracking.mark.seen", "mdi2e-eye"),
    PENDING("tracking.mark.pending", "mdi2t-timer-sand"),
    SPARED("tracking.mark.spared", "mdi2m-minus"),
    ENDED("tracking.mark.ended", "mdi2c-close"),
    SKIPPED("tracking.mark.skipped", "");

    private final String key;
    private final String icon;

    SignatoryMark(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    /** Returns the mark of {@code signatory} in {@code row}: an archived document passes over those who did not sign. */
    static SignatoryMark of(TrackingRow row, Signatory signatory) {
        if (signatory.signed()) {
            return row.status() == RequestStatus.CANCELLED ? ENDED : SIGNED;
        }
        if (signatory.declined()) {
            return DECLINED;
        }
        if (row.request().circuit().spared(signatory) && row.status() != RequestStatus.CANCELLED) {
            return SPARED;
        }
        if (row.status() == RequestStatus.ARCHIVED || row.status() == RequestStatus.FINALISING) {
            return SKIPPED;
        }
        if (row.status().terminal()) {
            return ENDED;
        }
        return signatory.progress().viewedAt() == null ? PENDING : SEEN;
    }

    /** Returns the state and the name of each of {@code signatories} in {@code row}, one a line. */
    static String words(TrackingRow row, List<Signatory> signatories, Messages messages) {
        return signatories.stream().map(one -> messages.text(of(row, one).key()) + "\u00a0: " + one.person().lastFirst())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the message key of its words. */
    String key() {
        return key;
    }

    /** Returns its icon's code, empty for none. */
    String icon() {
        return icon;
    }

    /** Returns the style class that colours it. */
    String styleClass() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }
}
