package fr.paraphe.store.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** What one database transaction has gathered so far: entries for the journal, acts to be done last. */
final class Unit {
    private final StatelessSession session;
    private final List<String> entries = new ArrayList<>();
    private final List<Consumer<StatelessSession>> lastActs = new ArrayList<>();
    private final Map<Class<?>, Object> kept = new HashMap<>();

    Unit(StatelessSession session) {
        this.session = session;
    }

    <T> T kept(Class<T> key, Supplier<T> first) {
        return key.cast(kept.computeIfAbsent(key, _ -> first.get()));
    }

    StatelessSession session() {
        return session;
    }

    void record(String entry) {
        entries.add(entry);
    }

    List<String> entries() {
        return entries;
    }

    void lastly(Consumer<StatelessSession> act) {
        lastActs.add(act);
    }

    void actLast() {
        lastActs.forEach(act -> act.accept(session));
    }

    void rollBack() {
        if (session.getTransaction().isActive()) {
            session.getTransaction().rollback();
        }
    }
}
