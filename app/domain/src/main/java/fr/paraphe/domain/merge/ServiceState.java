package fr.paraphe.domain.merge;

/** How the signature service stands for the person who would send: V01, V02 and V06 tell what is wrong. */
public record ServiceState(Mode mode, boolean linked, boolean maySend, boolean answers) {
    /** The modes of the service (D-03). */
    public enum Mode {
        OFF,
        EMBEDDED,
        EXTERNAL
    }

    /** The platform of the base, which answers, for somebody who may send. */
    public static final ServiceState READY = new ServiceState(Mode.EMBEDDED, false, true, true);
}
