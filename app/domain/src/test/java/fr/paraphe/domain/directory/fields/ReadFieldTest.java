package fr.paraphe.domain.directory.fields;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.fields.Reading.Ask;
import fr.paraphe.domain.directory.fields.Reading.Read;
import fr.paraphe.domain.directory.fields.Reading.Refused;
import fr.paraphe.domain.shared.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFieldTest {
    private static final Situation SIGNER = new Situation("21000", "", true, true);

    private final ReadField reader = new ReadField(new TenDigits(), false);
    private final ShowField shown = new ShowField(new TenDigits());

    private Reading read(FieldKind kind, String typed) {
        return reader.read(Field.of("x", Words.same("Champ"), kind), typed, Situation.NONE);
    }

    private static String why(Reading reading) {
        return reading instanceof Refused(String why) ? why : "not refused: " + reading;
    }

    private static String hint(Reading reading) {
        return reading instanceof Read(Object _, String hint) ? hint : "not read: " + reading;
    }

    @ParameterizedTest
    @CsvSource({"2/3/2026", "02/03/2026", "02.03.2026", "02-03-2026", "02032026", "2026-03-02", "' 2 3 2026 '"})
    void daysAreReadAsPeopleTypeThem(String typed) {
        assertThat(read(FieldKind.DAY, typed)).isEqualTo(Read.of(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void impossibleDaysAreRefusedWithWhatToDo() {
        assertThat(why(read(FieldKind.DAY, "2/3/26"))).isEqualTo("Écrivez l'année sur quatre chiffres.");
        assertThat(why(read(FieldKind.DAY, "31/02/2026"))).contains("jj/mm/aaaa");
        assertThat(why(read(FieldKind.DAY, "01/01/1026"))).contains("n'est pas une date");
        assertThat(why(read(FieldKind.DAY, "demain"))).contains("demain");
    }

    @ParameterizedTest
    @CsvSource({"2/3/2026 8:30", "02/03/2026 8h30", "02/03/2026 à 08:30", "2026-03-02T08:30"})
    void momentsAreReadAsPeopleTypeThem(String typed) {
        assertThat(read(FieldKind.MOMENT, typed)).isEqualTo(Read.of(LocalDateTime.of(2026, 3, 2, 8, 30)));
        assertThat(why(read(FieldKind.MOMENT, "02/03/2026 25:00"))).contains("hh:mm");
        assertThat(hint(read(FieldKind.MOMENT, "02/03/2026"))).contains("minuit");
    }

    @ParameterizedTest
    @CsvSource({"8:30", "08h30", "8 h 30"})
    void timesAreReadAsPeopleTypeThem(String typed) {
        assertThat(read(FieldKind.TIME, typed)).isEqualTo(Read.of(LocalTime.of(8, 30)));
        assertThat(read(FieldKind.TIME, "14h")).isEqualTo(Read.of(LocalTime.of(14, 0)));
        assertThat(why(read(FieldKind.TIME, "midi"))).contains("hh:mm");
    }

    @Test
    void aChoiceIsReadInBothLanguages() {
        Field modality = FieldCatalogue.field(fr.paraphe.domain.directory.RecordKind.TRAINING_SESSION, "modality").orElseThrow();
        assertThat(reader.read(modality, "classe virtuelle", Situation.NONE))
                .isEqualTo(reader.read(modality, "Virtual class", Situation.NONE));
    }

    @Test
    void numbersMayHaveACommaSpacesAndUnits() {
        assertThat(read(FieldKind.DECIMAL, "4,35 €")).isEqualTo(Read.of(new BigDecimal("4.35")));
        assertThat(read(FieldKind.WHOLE, "1 200")).isEqualTo(Read.of(1200));
        assertThat(read(FieldKind.WHOLE, "35,0")).isEqualTo(Read.of(35));
        assertThat(why(read(FieldKind.WHOLE, "35,5"))).contains("entier");
        assertThat(why(read(FieldKind.DECIMAL, "-3"))).contains("positif");
        assertThat(why(read(FieldKind.DECIMAL, "1e9"))).contains("n'est pas un nombre");
    }

    // V13, V14, V24
    @Test
    void aMistypedDomainIsHintedAtAndAnImpossibleAddressRefused() {
        assertThat(read(FieldKind.EMAIL, " Leon@Example.fr ")).isEqualTo(Read.of("leon@example.fr"));
        assertThat(hint(read(FieldKind.EMAIL, "leon@gmial.com"))).isEqualTo("gmial.com\u00a0: vouliez-vous dire gmail.com\u00a0?");
        assertThat(why(read(FieldKind.EMAIL, "leon.dupont@"))).contains("nom@domaine.fr");
        assertThat(hint(reader.read(CommonFields.email(), "contact@example.fr", SIGNER))).contains("personnelle");
        assertThat(hint(read(FieldKind.EMAIL, "contact@example.fr"))).isEmpty();
    }

    // F194
    @Test
    void aSignersNationalNumberIsConvertedOnlyWithAssent() {
        assertThat(reader.read(CommonFields.mobile(), "06 12 34 56 78", SIGNER)).isEqualTo(new Ask("+33612345678",
                "Le numéro d'un signataire s'écrit au format international. Convertir en +33 6 12 34 56 78\u00a0?"));
        assertThat(reader.read(CommonFields.mobile(), "+33 6 12 34 56 78", SIGNER)).isEqualTo(Read.of("+33612345678"));
        assertThat(reader.read(CommonFields.mobile(), "06 12 34 56 78", Situation.NONE)).isEqualTo(Read.of("+33612345678"));
    }

    // F194, F222, V18, V19
    @Test
    void aLandlineIsNoMobile() {
        assertThat(why(reader.read(CommonFields.mobile(), "+33 4 65 71 26 28", SIGNER))).contains("numéro fixe");
        assertThat(hint(reader.read(CommonFields.mobile(), "04 65 71 26 28", Situation.NONE))).contains("SMS");
        assertThat(reader.read(CommonFields.landline(), "04 65 71 26 28", SIGNER)).isEqualTo(Read.of("+33465712628"));
        assertThat(why(reader.read(CommonFields.landline(), "06 12 34 56", SIGNER))).contains("+33 6 12 34 56 78");
        assertThat(shown.text(CommonFields.landline(), "+33465712628")).isEqualTo("04 65 71 26 28");
        assertThat(shown.text(CommonFields.mobile(), "+33612345678")).isEqualTo("+33 6 12 34 56 78");
    }

    @Test
    void anOverseasNumberIsReadByThePostalCodeBesideIt() {
        assertThat(reader.read(CommonFields.mobile(), "0692 12 34 56", new Situation("97400", "", false, true)))
                .isEqualTo(Read.of("+262692123456"));
    }

    // V67
    @Test
    void aSiretIsCheckedByItsKey() {
        assertThat(read(FieldKind.SIRET, "732 829 320 00074")).isEqualTo(Read.of("73282932000074"));
        assertThat(why(read(FieldKind.SIRET, "123 456 789 00011"))).contains("clé de contrôle");
        assertThat(why(read(FieldKind.SIRET, "732 829"))).contains("celui-ci en a 6");
        assertThat(hint(read(FieldKind.SIRET, "35600000000048"))).contains("La Poste");
        assertThat(hint(read(FieldKind.SIRET, "MONACOCONFO001"))).contains("français");
        Field siret = Field.of("siret", Words.same("SIRET"), FieldKind.SIRET);
        assertThat(shown.text(siret, "73282932000074")).isEqualTo("732 829 320 00074");
    }

    @Test
    void theOtherIdentifiersAreCheckedByTheirForm() {
        assertThat(read(FieldKind.UAI, "0750655e")).isEqualTo(Read.of("0750655E"));
        assertThat(why(read(FieldKind.UAI, "0750655F"))).isEqualTo("La lettre de ce code UAI devrait être E.");
        assertThat(read(FieldKind.INE, "123456789 ab")).isEqualTo(Read.of("123456789AB"));
        assertThat(why(read(FieldKind.INE, "12345"))).contains("11 caractères");
        assertThat(read(FieldKind.NAF, "6201z")).isEqualTo(Read.of("62.01Z"));
        assertThat(read(FieldKind.POSTCODE, "1000")).isEqualTo(Read.of("01000"));
        assertThat(hint(read(FieldKind.POSTCODE, "SW1A"))).contains("pays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apprenti", "apprenti", "APPRENTICE"})
    void aChoiceIsTakenByItsNameOrItsCode(String typed) {
        Field status = FieldCatalogue.field(fr.paraphe.domain.directory.RecordKind.STUDENT, "details.status").orElseThrow();
        assertThat(reader.read(status, typed, Situation.NONE)).isEqualTo(Read.of(Student.Status.APPRENTICE));
        assertThat(why(reader.read(status, "Doctorant", Situation.NONE))).contains("Scolaire, Étudiant, Apprenti");
    }

    @Test
    void whatIsPastedFromASpreadsheetLosesItsTabsAndSigns() {
        assertThat(read(FieldKind.TEXT, "  Le\tGoff\u200b\u0000  Anne\n")).isEqualTo(Read.of("Le Goff Anne"));
        assertThat(read(FieldKind.LONG_TEXT, "une\r\ndeux\n")).isEqualTo(Read.of("une\ndeux"));
        assertThat(why(read(FieldKind.NAME, "x".repeat(101)))).contains("101 caractères, 100 au plus");
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void anEmptiedFieldHoldsNothingUnlessItIsRequired(FieldKind kind) {
        Field field = Field.of("x", Words.same("Champ"), kind);
        assertThat(reader.read(field, " ", Situation.NONE)).isEqualTo(Read.of(field.blank()));
        assertThat(why(reader.read(field.mandatory(), " ", Situation.NONE))).contains("«\u00a0Champ\u00a0» est obligatoire");
        assertThat(shown.text(field, null)).isEmpty();
    }
}
