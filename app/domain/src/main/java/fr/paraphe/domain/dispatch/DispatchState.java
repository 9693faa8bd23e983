package fr.paraphe.domain.dispatch;

/** How far one document of a sending has come: queued, frozen, taken by the platform, or failed and to be tried again (P1, P2). */
public enum DispatchState {
    QUEUED,
    FROZEN,
    ACCEPTED,
    FAILED
}
