package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds cells by the names of their columns, accents, case and punctuation ignored; one name may be written in several ways. */
final class Columns {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("nom de famille", "nom"), Map.entry("nom etudiant", "nom"), Map.entry("nom de l eleve", "nom"),
            Map.entry("premier prenom", "prenom"), Map.entry("prenom etudiant", "prenom"), Map.entry("prenom 1", "prenom"),
            Map.entry("date de naissance", "ne e le"), Map.entry("date naissance", "ne e le"), Map.entry("ne le", "ne e le"),
            Map.entry("date de naissance jj mm aaaa", "ne e le"), Map.entry("identifiant unique", "ine"), Map.entry("code ine", "ine"),
            Map.entry("libelle commune naissance", "lieu de naissance"), Map.entry("division", "classe"),
            Map.entry("promotion", "classe"),
            Map.entry("courriel", "e mail"), Map.entry("mail", "e mail"), Map.entry("email", "e mail"), Map.entry("mobile", "portable"),
            Map.entry("telephone portable", "portable"), Map.entry("telephone", "tel"), Map.entry("telephone fixe", "tel"),
            Map.entry("code postal", "cp"), Map.entry("commune", "ville"), Map.entry("raison sociale", "entreprise"),
            Map.entry("date de debut", "date debut"), Map.entry("date de fin", "date fin"),
            Map.entry("enseignant referent", "professeur referent"), Map.entry("tuteur", "maitre de stage"),
            Map.entry("duree en heures", "heures"), Map.entry("naf", "code naf"),
            Map.entry("nom de l etablissement", "etablissement"), Map.entry("objet du stage", "sujet"), Map.entry("code uai", "uai"));

    private final Map<String, Integer> places = new HashMap<>();

    Columns(List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            String name = name(headers.get(i));
            if (!name.isEmpty()) {
                places.putIfAbsent(name, i);
            }
        }
    }

    /** Returns the name by which a header is known here. */
    static String name(String header) {
        String plain = SearchText.normalised(header);
        return SYNONYMS.getOrDefault(plain, plain);
    }

    /** Returns the cell of that column without surrounding spaces; empty when the table has no such column. */
    String text(List<String> cells, String column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : stripped(cells.get(place));
    }

    private static String stripped(String cell) {
        return cell.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}
