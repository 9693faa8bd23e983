package fr.paraphe.store.schema;

import fr.paraphe.domain.shared.Settings;
import java.util.List;
import java.util.Optional;

/** Keeps settings in the database. */
public final class HibernateSettings implements Settings {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateSettings(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Names this package's entities for the session factory. */
    public static List<Class<?>> entities() {
        return List.of(SettingEntity.class);
    }

    @Override
    public Optional<String> get(String key) {
        return sessions.ask(db -> Optional.ofNullable(db.get(SettingEntity.class, key)).map(row -> row.content));
    }

    @Override
    public void put(String key, String value) {
        sessions.act(db -> db.upsert(SettingEntity.of(key, value)));
    }
}
