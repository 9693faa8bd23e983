package fr.paraphe.store;

import fr.paraphe.domain.directory.CampusRecord;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A contract that in-memory, H2 and PostgreSQL repositories keep alike; each class runs on the three, each on an empty base. */
@ParameterizedClass
@EnumSource(World.Backing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class ContractTest {
    @Parameter World.Backing backing;
    World world;
    Repositories all;

    @BeforeParameterizedClassInvocation
    void open() {
        world = backing.open();
        all = world.repositories();
        prepare();
    }

    @AfterParameterizedClassInvocation
    void close() {
        world.close();
    }

    /** Saves what every test of the class starts from. */
    void prepare() {}

    /** Keeps a record, in place of the one of that identifier. */
    void keep(CampusRecord record) {
        world.keep(record);
    }
}
