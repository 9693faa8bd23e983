package fr.paraphe.store.archive;

import fr.paraphe.store.journal.JournalLine;
import fr.paraphe.store.journal.ProofJournal;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Compares the journal with the database when a base is opened. An entry only prepared and absent was rolled back and is voided; one
 * committed and absent, or an event of which the journal knows nothing, is an alarm. It reads what came after the last clean comparison.
 */
public final class Reconciliation {
    private static final int AT_ONCE = 500;
    private static final int SHOWN = 20;
    private static final String EVENTS = "select e.key.transactionId, e.key.n, e.hash from ProofEvent e";

    private final Sessions sessions;
    private final ProofJournal journal;
    private final boolean alone;
    private final Map<String, Character> marks = new LinkedHashMap<>();
    private final List<String> alarms = new ArrayList<>();
    private long expected;
    private int confirmed;
    private int voided;

    /** Creates the comparison; {@code alone} when every event of this database passed through this journal (local mode). */
    public Reconciliation(Sessions sessions, ProofJournal journal, boolean alone) {
        this.sessions = sessions;
        this.journal = journal;
        this.alone = alone;
    }

    /** Compares both and marks the journal when they agree; meant to run once, before anybody writes. */
    public ReconciliationReport run() {
        if (journal.altered()) {
            alarms.add("Le journal de preuve a été altéré\u00a0: la suite a été mise de côté dans «\u00a0"
                    + journal.path().getFileName() + ".broken\u00a0».");
        }
        var open = new ArrayList<JournalLine>();
        journal.replay(open::add);
        open.forEach(this::read);
        settle();
        long held = held();
        if (alone && held != expected) {
            searchUnknown();
        }
        if (alarms.isEmpty()) {
            journal.reconciled(held);
        }
        return new ReconciliationReport(confirmed, voided, alarms);
    }

    private void read(JournalLine line) {
        switch (line.mark()) {
            case JournalLine.RECONCILED -> expected = Long.parseLong(line.entry().substring(line.entry().indexOf(' ') + 1));
            case JournalLine.VOIDED -> marks.remove(line.entry());
            default -> {
                if (ProofEntry.parse(line.entry()).isPresent()) {
                    marks.put(line.entry(), line.mark());
                }
            }
        }
        if (marks.size() >= AT_ONCE && marks.values().stream().allMatch(mark -> mark == JournalLine.COMMITTED)) {
            settle();
        }
    }

    /** Looks for the entries read so far in the database. */
    private void settle() {
        List<ProofEntry> entries = marks.keySet().stream().flatMap(text -> ProofEntry.parse(text).stream()).toList();
        Map<String, String> known = hashes(entries);
        var unmarked = new ArrayList<String>();
        var never = new ArrayList<String>();
        for (ProofEntry entry : entries) {
            boolean committed = Objects.equals(marks.get(entry.text()), JournalLine.COMMITTED);
            if (entry.hash().equals(known.get(place(entry.transactionId(), entry.n())))) {
                confirmed++;
                expected++;
                unmarked.addAll(committed ? List.of() : List.of(entry.text()));
            } else if (committed) {
                alarm("L'événement de preuve n° " + entry.n() + " du document " + entry.transactionId()
                        + " figure au journal mais manque dans la base, ou y est différent.");
            } else {
                never.add(entry.text());
            }
        }
        journal.committed(unmarked);
        journal.voided(never);
        voided += never.size();
        marks.clear();
    }

    private Map<String, String> hashes(List<ProofEntry> entries) {
        Map<String, String> known = new HashMap<>();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            Set<UUID> ids = entries.subList(from, Math.min(entries.size(), from + AT_ONCE)).stream()
                    .map(ProofEntry::transactionId)
                    .collect(Collectors.toSet());
            sessions.act(db -> db.createSelectionQuery(
                            EVENTS + " where e.key.transactionId in :ids", Object[].class)
                    .setParameterList("ids", ids)
                    .getResultList()
                    .forEach(row -> known.put(place((UUID) row[0], (Integer) row[1]), (String) row[2])));
        }
        return known;
    }

    private long held() {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from ProofEvent", Long.class).getSingleResult());
    }

    /** Reads the whole journal again, which happens only when the numbers disagree. */
    private void searchUnknown() {
        Set<String> announced = new HashSet<>();
        journal.replayAll(line -> {
            if (line.mark() == JournalLine.VOIDED) {
                announced.remove(line.entry());
            } else {
                announced.add(line.entry());
            }
        });
        int before = alarms.size();
        sessions.act(db -> {
            try (var events = db.createSelectionQuery(
                    EVENTS, Object[].class).getResultStream()) {
                events.map(row -> new ProofEntry((UUID) row[0], (Integer) row[1], (String) row[2]))
                        .filter(entry -> !announced.contains(entry.text()))
                        .forEach(entry -> alarm("L'événement de preuve n° " + entry.n() + " du document " + entry.transactionId()
                                + " est dans la base mais ne figure pas au journal."));
            }
        });
        if (alarms.size() == before) {
            alarm("Le nombre d'événements de preuve de la base ne correspond plus à celui du journal.");
        }
    }

    private void alarm(String sentence) {
        if (alarms.size() < SHOWN) {
            alarms.add(sentence);
        }
    }

    private static String place(UUID transactionId, int n) {
        return transactionId + " " + n;
    }
}
