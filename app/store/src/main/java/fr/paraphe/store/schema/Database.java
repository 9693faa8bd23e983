package fr.paraphe.store.schema;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Builds Hibernate's session factory: one mapping for both databases, moments in UTC. */
public final class Database {
    private Database() {}

    /** Returns a session factory on {@code source}; {@code schemaAction} is {@code none}, or {@code validate} in tests. */
    public static SessionFactory factory(DataSource source, List<Class<?>> entities, String schemaAction) {
        return new HibernatePersistenceConfiguration("paraphe")
                .managedClasses(entities.toArray(Class<?>[]::new))
                .property("hibernate.connection.datasource", source)
                .property("hibernate.hbm2ddl.auto", schemaAction)
                .property("hibernate.physical_naming_strategy", new PhysicalNamingStrategySnakeCaseImpl())
                .property("hibernate.jdbc.batch_size", 200)
                .property("hibernate.order_inserts", true)
                .property("hibernate.order_updates", true)
                .property("hibernate.timezone.default_storage", "NORMALIZE_UTC")
                .property("hibernate.jdbc.time_zone", "UTC")
                .createEntityManagerFactory();
    }
}
