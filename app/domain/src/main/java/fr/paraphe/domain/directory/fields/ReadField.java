package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.EmailCheck;
import fr.paraphe.domain.directory.Ine;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.Siret;
import fr.paraphe.domain.directory.Uai;
import fr.paraphe.domain.directory.fields.Reading.Ask;
import fr.paraphe.domain.directory.fields.Reading.Read;
import fr.paraphe.domain.directory.fields.Reading.Refused;
import fr.paraphe.domain.shared.SearchText;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Turns what is typed in a field into its value, or says in French why it cannot be (05, 07 § 7.2, F194). */
public final class ReadField {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n]]|\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern NAF = Pattern.compile("(\\d{2})\\.?(\\d{2}[A-Z])");
    private static final String LA_POSTE = "356000000";

    private final PhoneNumbers phones;
    private final boolean demonstration;

    /** Creates the reader; {@code demonstration} lets pass the telephones reserved for fiction. */
    public ReadField(PhoneNumbers phones, boolean demonstration) {
        this.phones = phones;
        this.demonstration = demonstration;
    }

    /** Reads {@code typed} for {@code field}; an emptied field gives what it holds when nothing is recorded, or is refused if required. */
    public Reading read(Field field, String typed, Situation around) {
        String text = cleaned(field, typed);
        if (text.isEmpty() && field.kind() == FieldKind.CHOICE && !field.choices().isEmpty()) {
            return choice(field, text);
        }
        if (text.isEmpty()) {
            return field.required() ? new Refused("Indiquez une valeur\u00a0: «\u00a0" + field.label() + "\u00a0» est obligatoire.")
                    : Read.of(field.blank());
        }
        if (text.length() > field.longest() && field.kind() != FieldKind.CHOICE) {
            return new Refused("Texte trop long\u00a0: " + text.length() + " caractères, " + field.longest() + " au plus.");
        }
        return switch (field.kind()) {
            case NAME, TEXT, LONG_TEXT -> Read.of(text);
            case DAY, MOMENT, TIME -> ReadTimes.read(field, text);
            case WHOLE, DECIMAL -> ReadNumbers.read(field, text);
            case YES_NO -> yesNo(text);
            case EMAIL -> email(text, around);
            case PHONE, MOBILE -> phone(field, text, around);
            case SIRET -> siret(text, around);
            case UAI -> uai(text);
            case INE -> ine(text);
            case NAF -> naf(text);
            case POSTCODE -> postcode(text, around);
            case CHOICE -> choice(field, text);
            case REFERENCE -> reference(text);
        };
    }

    private static String cleaned(Field field, String typed) {
        String plain = CONTROLS.matcher(typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ')).replaceAll("");
        return field.kind() == FieldKind.LONG_TEXT ? plain.strip() : SPACES.matcher(plain).replaceAll(" ").strip();
    }

    private static Reading yesNo(String text) {
        return switch (SearchText.normalised(text)) {
            case "oui", "o", "x", "1", "vrai", "true" -> Read.of(true);
            case "non", "n", "0", "faux", "false" -> Read.of(false);
            default -> new Refused("Écrivez «\u00a0Oui\u00a0» ou «\u00a0Non\u00a0».");
        };
    }

    /** V13, V14, V24. */
    private static Reading email(String text, Situation around) {
        String email = text.toLowerCase(Locale.ROOT);
        if (!EmailCheck.valid(email)) {
            return new Refused("«\u00a0" + text + "\u00a0» n'est pas une adresse e-mail\u00a0: elle s'écrit nom@domaine.fr.");
        }
        Optional<String> meant = EmailCheck.suggestion(email);
        if (meant.isPresent()) {
            return new Read(email, EmailCheck.domain(email) + "\u00a0: vouliez-vous dire " + meant.get() + "\u00a0?");
        }
        boolean office = around.personal() && EmailCheck.shared(email);
        return new Read(email, office ? "Adresse partagée\u00a0: pour signer, il faut une adresse personnelle." : "");
    }

    /** V18, V19, F194, F199: a signer's mobile is typed in its international form, or converted if the person agrees. */
    private Reading phone(Field field, String text, Situation around) {
        Optional<String> number = phones.e164(text, around.postalCode(), demonstration);
        if (number.isEmpty()) {
            return new Refused("«\u00a0" + text + "\u00a0» n'est pas un numéro complet. Exemple\u00a0: +33 6 12 34 56 78.");
        }
        if (field.kind() == FieldKind.PHONE) {
            return Read.of(number.get());
        }
        boolean mobile = phones.mobile(number.get(), demonstration);
        if (!mobile && around.signs()) {
            return new Refused("«\u00a0" + text + "\u00a0» est un numéro fixe\u00a0: un mobile est nécessaire pour le code SMS.");
        }
        if (around.signs() && !international(text)) {
            String proposed = phones.international(number.get());
            return new Ask(number.get(), "Le numéro d'un signataire s'écrit au format international. Convertir en " + proposed + "\u00a0?");
        }
        return new Read(number.get(), mobile ? "" : "Numéro fixe\u00a0: il ne recevra pas de SMS.");
    }

    private static boolean international(String text) {
        return text.startsWith("+") || text.startsWith("00");
    }

    /** V67; a company abroad may have another identifier (07, § 7.2: Monaco). */
    private static Reading siret(String text, Situation around) {
        String siret = Siret.cleaned(text);
        if (Siret.valid(siret)) {
            return new Read(siret, siret.startsWith(LA_POSTE) ? "Établissement de La Poste\u00a0: sa clé suit une autre règle." : "");
        }
        if (siret.length() > 14) {
            return new Refused("Un SIRET a 14 chiffres\u00a0: celui-ci en a " + siret.length() + ".");
        }
        if (!around.country().isEmpty() || siret.startsWith("MONACO")) {
            return new Read(siret, "Ce n'est pas un SIRET français.");
        }
        boolean digits = siret.chars().allMatch(c -> c >= '0' && c <= '9');
        return new Refused(!digits || siret.length() != 14
                ? "Un SIRET a 14 chiffres\u00a0: celui-ci en a " + siret.chars().filter(Character::isDigit).count() + "."
                : "Le SIRET " + text + " n'est pas valide (clé de contrôle)\u00a0: vérifiez chaque chiffre.");
    }

    private static Reading uai(String text) {
        String uai = compact(text);
        if (Uai.valid(uai)) {
            return Read.of(uai);
        }
        return new Refused(uai.matches("\\d{7}[A-Z]?")
                ? "La lettre de ce code UAI devrait être " + Uai.of(Integer.parseInt(uai.substring(0, 7))).charAt(7) + "."
                : "Un code UAI a sept chiffres puis une lettre\u00a0: 0750655E.");
    }

    private static Reading ine(String text) {
        String ine = compact(text);
        return Ine.valid(ine) ? Read.of(ine)
                : new Refused("Un INE a 11 caractères\u00a0: neuf chiffres et deux lettres, ou dix chiffres et une lettre.");
    }

    private static Reading naf(String text) {
        var form = NAF.matcher(compact(text));
        return form.matches() ? Read.of(form.group(1) + "." + form.group(2))
                : new Refused("Un code NAF a quatre chiffres et une lettre\u00a0: 62.01Z.");
    }

    private static Reading postcode(String text, Situation around) {
        String code = around.country().isEmpty() && text.matches("\\d{4}") ? "0" + text : text;
        boolean french = code.matches("\\d{5}") || !around.country().isEmpty();
        return new Read(code, french ? "" : "Un code postal français a cinq chiffres\u00a0; à l'étranger, indiquez le pays.");
    }

    private static Reading choice(Field field, String text) {
        String said = SearchText.normalised(text);
        return field.choices().stream()
                .filter(c -> said.equals(SearchText.normalised(c.label())) || said.equals(SearchText.normalised(c.words().english()))
                        || String.valueOf(c.value()).equals(text))
                .findFirst()
                .<Reading>map(c -> Read.of(c.value()))
                .orElseGet(() -> new Refused("Choisissez l'une de ces valeurs\u00a0: "
                        + String.join(", ", field.choices().stream().map(Field.Choice::label).filter(l -> !l.isEmpty()).toList()) + "."));
    }

    private static Reading reference(String text) {
        try {
            return Read.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return new Refused("Choisissez dans la liste proposée.");
        }
    }

    private static String compact(String text) {
        return text.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
    }
}
