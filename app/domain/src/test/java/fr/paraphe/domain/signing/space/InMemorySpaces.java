package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.shared.InMemoryTransactions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps accounts, links, sessions and tries of Spaces in memory. */
public final class InMemorySpaces implements SpaceAccounts, SpaceSessions, SpaceLimits, InMemoryTransactions.Restorable {
    private final Map<UUID, SpaceAccount> accounts = new ConcurrentHashMap<>();
    private final Map<UUID, SpaceKey> keys = new ConcurrentHashMap<>();
    private final Map<UUID, SpaceSession> sessions = new ConcurrentHashMap<>();
    private final Map<String, SpaceTries> tries = new ConcurrentHashMap<>();

    /** Returns this as the repositories that go together. */
    public SpaceStore store() {
        return new SpaceStore(this, this, this);
    }

    @Override
    public Runnable restorer() {
        var keysBefore = Map.copyOf(keys);
        var triesBefore = Map.copyOf(tries);
        return () -> {
            keys.clear();
            keys.putAll(keysBefore);
            tries.clear();
            tries.putAll(triesBefore);
        };
    }

    /** Returns all that is kept, as a thief of the base would read it. */
    public String everything() {
        return accounts.toString() + keys + sessions + tries;
    }

    /** Returns how many browsers are in a Space. */
    public int sessionCount() {
        return sessions.size();
    }

    @Override
    public Optional<SpaceAccount> find(String email) {
        return accounts.values().stream().filter(a -> a.email().equals(email)).findFirst();
    }

    @Override
    public Optional<SpaceAccount> find(UUID id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public void save(SpaceAccount account) {
        accounts.put(account.id(), account);
    }

    @Override
    public void save(SpaceKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public Optional<SpaceKey> lockKey(UUID id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public Optional<SpaceKey> findKey(String tokenHash) {
        return keys.values().stream().filter(k -> tokenHash.equals(k.tokenHash())).findFirst();
    }

    @Override
    public void spendKeys(String email, Instant at) {
        keys.replaceAll((_, k) -> !k.email().equals(email) || k.usedAt() != null ? k
                : new SpaceKey(k.id(), k.email(), k.tokenHash(), k.createdAt(), k.expiresAt(), at));
    }

    @Override
    public void forgetKeys(Instant before) {
        keys.values().removeIf(k -> k.expiresAt().isBefore(before));
    }

    @Override
    public void add(SpaceSession session) {
        sessions.put(session.id(), session);
    }

    @Override
    public Optional<SpaceSession> findSession(String secretHash) {
        return sessions.values().stream().filter(s -> s.secretHash().equals(secretHash)).findFirst();
    }

    @Override
    public void seen(UUID id, Instant at) {
        sessions.computeIfPresent(id, (_, s) -> s.lastSeenAt().isBefore(at)
                ? new SpaceSession(s.id(), s.accountId(), s.secretHash(), s.createdAt(), at) : s);
    }

    @Override
    public void end(UUID id) {
        sessions.remove(id);
    }

    @Override
    public void endAll(UUID accountId) {
        sessions.values().removeIf(s -> s.accountId().equals(accountId));
    }

    @Override
    public void forgetSessions(Instant before) {
        sessions.values().removeIf(s -> s.createdAt().isBefore(before));
    }

    @Override
    public SpaceTries lock(String id, Instant now) {
        return tries.computeIfAbsent(id, _ -> new SpaceTries(id, 0, now, null));
    }

    @Override
    public void save(SpaceTries next) {
        tries.put(next.id(), next);
    }

    @Override
    public void forgetTries(Instant before) {
        tries.values().removeIf(t -> t.since().isBefore(before) && (t.lockedUntil() == null || t.lockedUntil().isBefore(before)));
    }
}
