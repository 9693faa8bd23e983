package fr.paraphe.domain.template.clause;

import fr.paraphe.domain.template.HtmlWords;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One place to sign in a clause: its «référent», in whose capacity the person signs and whose data the document brings up (F307); the text
 * above the place, in HTML with tags (F305); and the words under that text, plain and often empty, such as «Lu et approuvé» (F306).
 */
public record ClauseSignature(SignatoryRole referent, String text, String mention) {
    /** Returns the place of {@code referent} as it is first offered: whom he signs for, his name and his quality, brought up by tags. */
    public static ClauseSignature offered(SignatoryRole referent) {
        return new ClauseSignature(referent, switch (referent) {
            case STUDENT -> lines("{{Etud_Prenom}} {{Etud_Nom}}");
            case REFERENT_TEACHER -> lines("Enseignant tuteur", "{{Ens_NomPrenom}}", "{{Ens_Fonction|si-vide:masquer-ligne}}");
            case INTERNSHIP_TUTOR -> lines("Maître de stage", "{{Maitre_NomPrenom}}", "{{Maitre_Fonction|si-vide:masquer-ligne}}");
            case COMPANY_HEAD ->
                lines("Pour {{Entr_RaisonSociale}}", "{{RespEntr_NomPrenom}}", "{{RespEntr_Fonction|si-vide:masquer-ligne}}");
            case INSTITUTION_REPRESENTATIVE -> lines("Pour {{Etab_Nom}}", "{{Rep_NomPrenom}}", "{{Rep_Qualite|si-vide:masquer-ligne}}");
            default -> lines(referent.label(), "{{SignNom_" + referent.label() + "}}");
        }, "");
    }

    private static String lines(String... words) {
        return Arrays.stream(words).map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
    }

    /** Returns the same for another person, whose own text it takes unless this one was written by hand (F307). */
    public ClauseSignature given(SignatoryRole next) {
        boolean usual = text.isBlank() || HtmlWords.of(text).equals(HtmlWords.of(offered(referent).text()));
        return new ClauseSignature(next, usual ? offered(next).text() : text, mention);
    }

    /** Returns the same under another text. */
    public ClauseSignature text(String next) {
        return new ClauseSignature(referent, next, mention);
    }

    /** Returns the same with another mention. */
    public ClauseSignature mention(String next) {
        return new ClauseSignature(referent, text, next);
    }
}
