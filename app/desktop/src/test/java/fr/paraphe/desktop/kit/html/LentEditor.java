package fr.paraphe.desktop.kit.html;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** One editor for all the tests of a class, as the client lends one to all its screens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class LentEditor {
    EditorJourney person;

    @BeforeAll
    void opens() throws TimeoutException {
        person = new EditorJourney();
    }

    @AfterAll
    void closes() throws TimeoutException {
        person.close();
    }

    /** Shows a body on a sheet without looks, with the tags of the sample. */
    void open(String body) {
        person.open(body, "", SampleConvention.TAGS);
    }
}
