package fr.paraphe.documents;

import fr.paraphe.domain.merge.MergeValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values by code; the options after the bar are not looked at, an empty value is empty. */
public record SampleValues(Map<String, String> texts, boolean specimen) implements MergeValues {
    public SampleValues {
        texts = Map.copyOf(texts);
    }

    /** Returns values for every tag of the sample template. */
    public static SampleValues usual() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("Etab_Nom", "Lycée Jean-Moulin");
        texts.put("Etud_Nom", "ÇELIK-L'HAŸ");
        texts.put("Etud_Prenom", "Maureen");
        texts.put("Etud_Adresse", "12 rue de l’Œuvre\n94240 L'Haÿ-les-Roses");
        texts.put("Grat_Due", "Oui");
        texts.put("Grat_Montant", "1\u202f234,50\u00a0€");
        texts.put("Etud_Mineur", "Non");
        texts.put("Stage_Avantages", "");
        texts.put("Stage_Horaires", "9 h – 17 h");
        texts.put("Stage_Activites", "Accueil des patients, tenue du dossier. ".repeat(120));
        texts.put("SignNom_Étudiant", "ÇELIK Maureen");
        texts.put("SignNom_Responsable élève", "ÇELIK Ayşe");
        texts.put("SignNom_Maître de stage", "DUPONT Léon");
        texts.put("SignNom_Représentant de l'établissement", "LALANDE Monique");
        return new SampleValues(texts, false);
    }

    /** Returns these values with one changed. */
    public SampleValues with(String code, String text) {
        var next = new LinkedHashMap<>(texts);
        next.put(code, text);
        return new SampleValues(next, specimen);
    }

    /** Returns these values for a demonstration base. */
    public SampleValues ofSpecimen() {
        return new SampleValues(texts, true);
    }

    @Override
    public Optional<String> text(String expression) {
        return Optional.ofNullable(texts.get(expression.split("\\|", 2)[0]));
    }

    @Override
    public boolean holds(String code) {
        String text = texts.getOrDefault(code, "");
        return !text.isEmpty() && !text.equals("Non");
    }
}
