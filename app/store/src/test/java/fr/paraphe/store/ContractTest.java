package fr.paraphe.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A contract that in-memory, H2 and PostgreSQL repositories keep alike; each class runs on the three, each on an empty base. */
@ParameterizedClass
@EnumSource(World.Backing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractTest {
    final World world;
    final Repositories all;

    ContractTest(World.Backing backing) {
        world = backing.open();
        all = world.repositories();
    }

    @AfterAll
    void close() {
        world.close();
    }
}
