package fr.paraphe.domain.signing.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryPeople;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.TryLaterException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How somebody comes to his Space: first connection, forgotten password, entry, locks, ends (F107, V20, security rules 10 and 11). */
@SuppressWarnings("NullAway.Init")
class SpaceAccountsTest {
    private static final Pattern MARK = Pattern.compile("\\{acces:([0-9a-f-]{36})}");
    private static final String LENA = "maureen.audouin@ecole.example";
    private static final String PASSWORD = "trois petits pas";
    private static final String PLACE = "192.0.2.7";

    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private final InMemorySpaces spaces = new InMemorySpaces();
    private final InMemoryStudents students = new InMemoryStudents();
    private final InMemoryOutgoingMessages outbox = new InMemoryOutgoingMessages();
    private final PlainHashes hashes = new PlainHashes();
    private InMemoryPeople people;
    private AskAccess ask;
    private ChoosePassword choose;
    private LogIn logIn;
    private ResumeSpace resume;
    private SpaceLinks links;
    private Student student;

    /** Hashes by writing backwards, and remembers how often it judged. */
    private static final class PlainHashes implements PasswordHashes {
        private int judged;

        @Override
        public String hash(String password) {
            return new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(String password, String hash) {
            judged++;
            return hash(password).equals(hash);
        }

        @Override
        public String none() {
            return "";
        }
    }

    @BeforeEach
    void open() {
        var companies = new InMemoryCompanies();
        var staff = new InMemoryStaff();
        var records = new InMemoryCampusRecords(students, companies, staff, new InMemoryInternships(students, companies, staff));
        people = new InMemoryPeople(records, students, companies, staff);
        var transactions = new InMemoryTransactions(spaces);
        ask = new AskAccess(spaces.store(), people, outbox, transactions, () -> now, "Lycée des Tilleuls");
        choose = new ChoosePassword(spaces.store(), people, hashes, transactions, () -> now);
        logIn = new LogIn(spaces.store(), people, hashes, transactions, () -> now);
        resume = new ResumeSpace(spaces.store(), people, () -> now);
        links = new SpaceLinks(spaces, () -> now);
        student = RecordFields.with(CampusFixtures.minor().file().student(), "contact.lastSpaceLogin", null);
        students.save(student);
    }

    private String token() {
        Matcher mark = MARK.matcher(outbox.all().stream().max(Comparator.comparing(OutgoingMessage::createdAt)).orElseThrow().text());
        assertThat(mark.find()).isTrue();
        return links.newToken(UUID.fromString(mark.group(1))).orElseThrow();
    }

    private void active() {
        ask.ask(LENA, PLACE);
        choose.choose(token(), PASSWORD, PASSWORD);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable act,
            String code) {
        return assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aKnownAddressReceivesOneLinkAndAnUnknownOneNothing() {
        ask.ask(" Maureen.Audouin@Ecole.example ", PLACE);
        ask.ask("inconnue@ecole.example", PLACE);
        ask.ask("", PLACE);
        ask.ask("x".repeat(4000), PLACE);
        assertThat(outbox.all()).hasSize(1);
        OutgoingMessage message = outbox.all().getFirst();
        assertThat(message.recipient()).isEqualTo(LENA);
        assertThat(message.text()).contains("Lycée des Tilleuls", "24 heures", "{espace}", "{donnees}").doesNotContain("Maureen");
        assertThat(spaces.find(LENA)).as("nothing is opened before the link serves").isEmpty();
    }

    @Test
    void theLinkServesOnceWithinADayAndReadingItChangesNothing() {
        ask.ask(LENA, PLACE);
        String token = token();
        String before = spaces.everything();
        IntStream.range(0, 20).forEach(_ -> assertThat(choose.opens(token)).isTrue());
        assertThat(spaces.everything()).isEqualTo(before).doesNotContain(token);
        choose.choose(token, PASSWORD, PASSWORD);
        assertThat(choose.opens(token)).isFalse();
        refused(() -> choose.choose(token, "un autre mot de passe", "un autre mot de passe"), "not-found");
        now = now.plusSeconds(1);
        ask.ask(LENA, PLACE);
        String late = token();
        now = now.plus(Duration.ofDays(1)).plusSeconds(1);
        assertThat(choose.opens(late)).isFalse();
        refused(() -> choose.choose(late, PASSWORD, PASSWORD), "not-found");
        refused(() -> choose.choose("A".repeat(43), PASSWORD, PASSWORD), "not-found");
    }

    @Test
    void aLaterDeliveryReplacesTheTokenAndOneUseSpendsEveryLink() {
        ask.ask(LENA, PLACE);
        String first = token();
        String second = token();
        assertThat(choose.opens(first)).isFalse();
        now = now.plusSeconds(1);
        ask.ask(LENA, PLACE);
        String third = token();
        choose.choose(second, PASSWORD, PASSWORD);
        assertThat(choose.opens(third)).as("asked for before the password was chosen").isFalse();
    }

    @Test
    void anAddressTakenOffItsCardOpensNothing() {
        ask.ask(LENA, PLACE);
        String token = token();
        students.save(RecordFields.with(student, "contact.email", "autre@ecole.example"));
        assertThat(choose.opens(token)).isFalse();
        refused(() -> choose.choose(token, PASSWORD, PASSWORD), "not-found");
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStillServes() {
        ask.ask(LENA, PLACE);
        String token = token();
        for (String weak : List.of("", "onze lettre", "x".repeat(201), LENA, " " + LENA.toUpperCase(Locale.ROOT),
                "aaaaaaaaaaaaaa", "ababababababab")) {
            refused(() -> choose.choose(token, weak, weak), "password-weak");
        }
        refused(() -> choose.choose(token, PASSWORD, PASSWORD + "!"), "password-different");
        choose.choose(token, PASSWORD, PASSWORD);
        assertThat(logIn.enter(LENA, PASSWORD, PLACE)).hasSize(43);
    }

    @Test
    void enteringNotesTheConnectionOnEveryCardOfTheAddress() { // V20
        UUID mother = student.guardians().getFirst().id();
        students.save(RecordFields.with(student, "guardians[" + mother + "].contact.email", LENA));
        active();
        String secret = logIn.enter(" " + LENA.toUpperCase(Locale.ROOT), PASSWORD, PLACE);
        assertThat(resume.resume(secret).orElseThrow().ids()).containsExactlyInAnyOrder(student.id(), mother);
        assertThat(people.at(LENA)).extracting(p -> p.contact().lastSpaceLogin()).containsExactly(now, now);
        Instant first = now;
        now = now.plusSeconds(4000);
        logIn.enter(LENA, PASSWORD, PLACE);
        assertThat(spaces.find(LENA).orElseThrow()).extracting(SpaceAccount::firstLoginAt, SpaceAccount::lastLoginAt)
                .containsExactly(first, now);
        assertThat(spaces.everything()).doesNotContain(secret);
    }

    @Test
    void whatIsWrongIsNotToldAndCostsTheSame() {
        active();
        String message = "L'adresse ou le mot de passe ne convient pas.";
        refused(() -> logIn.enter(LENA, "un mauvais mot de passe", PLACE), "login-refused").hasMessage(message);
        refused(() -> logIn.enter("inconnue@ecole.example", PASSWORD, PLACE), "login-refused").hasMessage(message);
        assertThat(hashes.judged).as("a hash is computed for an unknown address too").isEqualTo(2);
        students.save(RecordFields.with(student, "contact.email", "autre@ecole.example"));
        refused(() -> logIn.enter(LENA, PASSWORD, PLACE), "login-refused").hasMessage(message);
    }

    @Test
    void fiveWrongPasswordsLockAnAddressKnownOrNotUntilAQuarterOfAnHourPasses() {
        active();
        for (String email : List.of(LENA, "inconnue@ecole.example")) {
            IntStream.range(0, 5).forEach(_ -> refused(() -> logIn.enter(email, "faux faux faux", PLACE), "login-refused"));
            assertThatThrownBy(() -> logIn.enter(email, PASSWORD, PLACE)).isInstanceOfSatisfying(TryLaterException.class,
                    e -> assertThat(e.seconds()).isEqualTo(900));
            refused(() -> logIn.enter(email, PASSWORD, "198.51.100.9"), "too-many");
        }
        now = now.plus(Duration.ofMinutes(15));
        assertThat(logIn.enter(LENA, PASSWORD, PLACE)).isNotEmpty();
        IntStream.range(0, 4).forEach(_ -> refused(() -> logIn.enter(LENA, "faux faux faux", PLACE), "login-refused"));
        logIn.enter(LENA, PASSWORD, PLACE);
        refused(() -> logIn.enter(LENA, "faux faux faux", PLACE), "login-refused");
    }

    @Test
    void onePersonsLockCostsNothingToTheOthersOfTheSamePlace() { // security rule 11, case 25
        active();
        for (int i = 0; i < 1000; i++) {
            assertThatThrownBy(() -> logIn.enter("voisin@ecole.example", "faux faux faux", PLACE)).isInstanceOf(RefusedException.class);
        }
        assertThat(logIn.enter(LENA, PASSWORD, PLACE)).isNotEmpty();
    }

    @Test
    void manyAddressesTriedFromOnePlaceLockThatPlaceOnly() { // security case 25
        active();
        for (int i = 0; i < 100; i++) {
            String email = "essai" + i + "@ecole.example";
            refused(() -> logIn.enter(email, "faux faux faux", PLACE), "login-refused");
        }
        refused(() -> logIn.enter("essai100@ecole.example", "faux faux faux", PLACE), "too-many");
        refused(() -> logIn.enter(LENA, PASSWORD, PLACE), "too-many");
        assertThat(logIn.enter(LENA, PASSWORD, "198.51.100.9")).isNotEmpty();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(logIn.enter(LENA, PASSWORD, PLACE)).isNotEmpty();
    }

    @Test
    void manyAtOncePassNoMoreThanTheLimit() {
        active();
        long judgedBefore = hashes.judged;
        List<String> codes = IntStream.range(0, 40).parallel().mapToObj(_ -> {
            try {
                return logIn.enter(LENA, "faux faux faux", PLACE);
            } catch (RefusedException e) {
                return e.code();
            }
        }).toList();
        assertThat(codes).filteredOn("login-refused"::equals).hasSize(5);
        assertThat(codes).filteredOn("too-many"::equals).hasSize(35);
        assertThat(judgedBefore).isLessThan(hashes.judged);
    }

    @Test
    void askingAgainAndAgainWritesThreeMessagesOnlyAndSaysNothingOfIt() { // no flood, no enumeration
        IntStream.range(0, 20).forEach(_ -> ask.ask(LENA, PLACE));
        assertThat(outbox.all()).hasSize(3);
        now = now.plus(Duration.ofMinutes(16));
        ask.ask(LENA, PLACE);
        assertThat(outbox.all()).hasSize(4);
        IntStream.range(0, 300).forEach(i -> ask.ask("essai" + i + "@ecole.example", "203.0.113.1"));
        refused(() -> ask.ask(LENA, "203.0.113.1"), "too-many");
    }

    @Test
    void aSessionEndsByItselfByLeavingAndByANewPassword() {
        active();
        String secret = logIn.enter(LENA, PASSWORD, PLACE);
        now = now.plus(Duration.ofMinutes(19));
        assertThat(resume.resume(secret)).isPresent();
        now = now.plus(Duration.ofMinutes(20));
        assertThat(resume.resume(secret)).isPresent();
        now = now.plus(Duration.ofMinutes(20)).plusSeconds(1);
        assertThat(resume.resume(secret)).isEmpty();
        String other = logIn.enter(LENA, PASSWORD, PLACE);
        String third = logIn.enter(LENA, PASSWORD, PLACE);
        logIn.leave(other);
        logIn.leave("inconnu");
        assertThat(resume.resume(other)).isEmpty();
        assertThat(resume.resume(third)).isPresent();
        now = now.plusSeconds(1);
        ask.ask(LENA, PLACE);
        choose.choose(token(), "un tout autre mot de passe", "un tout autre mot de passe");
        assertThat(resume.resume(third)).isEmpty();
        refused(() -> logIn.enter(LENA, PASSWORD, PLACE), "login-refused");
        assertThat(logIn.enter(LENA, "un tout autre mot de passe", PLACE)).isNotEmpty();
    }

    @Test
    void twelveHoursAreTheMost() {
        active();
        String secret = logIn.enter(LENA, PASSWORD, PLACE);
        for (int i = 0; i < 48; i++) {
            now = now.plus(Duration.ofMinutes(15));
            assertThat(resume.resume(secret)).isPresent();
        }
        now = now.plusSeconds(1);
        assertThat(resume.resume(secret)).isEmpty();
        logIn.enter(LENA, PASSWORD, PLACE);
        assertThat(spaces.sessionCount()).as("old sessions are forgotten").isEqualTo(1);
    }

    @Test
    void whoseCardsTheyAreIsReadAtEachRequest() { // security rule 13
        active();
        String secret = logIn.enter(LENA, PASSWORD, PLACE);
        assertThat(resume.resume(secret).orElseThrow().cards()).extracting(DirectoryPerson::id).containsExactly(student.id());
        students.save(RecordFields.with(student, "contact.email", "autre@ecole.example"));
        assertThat(resume.resume(secret)).isEmpty();
    }

    @Test
    void aForgottenPasswordUnlocksItsOwner() {
        active();
        IntStream.range(0, 5).forEach(_ -> refused(() -> logIn.enter(LENA, "faux faux faux", PLACE), "login-refused"));
        now = now.plusSeconds(1);
        ask.ask(LENA, PLACE);
        choose.choose(token(), PASSWORD, PASSWORD);
        assertThat(logIn.enter(LENA, PASSWORD, PLACE)).isNotEmpty();
    }
}
