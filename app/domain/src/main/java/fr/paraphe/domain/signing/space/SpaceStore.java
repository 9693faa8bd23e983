package fr.paraphe.domain.signing.space;

/** The repositories of the Spaces' accounts, which go together. */
public record SpaceStore(SpaceAccounts accounts, SpaceSessions sessions, SpaceLimits limits) {}
