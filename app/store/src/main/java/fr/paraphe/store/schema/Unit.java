package fr.paraphe.store.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/** What one database transaction has gathered so far: entries for the journal, acts to be done last. */
final class Unit {
    private final StatelessSession session;
    private final List<String> entries = new ArrayList<>();
    private final List<Consumer<StatelessSession>> lastActs = new ArrayList<>();

    Unit(StatelessSession session) {
        this.session = session;
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
