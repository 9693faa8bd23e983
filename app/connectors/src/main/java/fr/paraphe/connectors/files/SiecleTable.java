package fr.paraphe.connectors.files;

import fr.paraphe.connectors.files.SiecleXml.Element;
import fr.paraphe.domain.directory.imports.OpenTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pupils of SIECLE with their divisions, addresses and guardians, joined by ELEVE_ID over all the documents given: guardians and
 * divisions are read first and kept, pupils are then read one by one.
 */
final class SiecleTable implements OpenTable {
    private static final List<String> PUPIL = List.of("INE", "Numéro interne", "NOM", "Nom d'usage", "Prénom", "Deuxième prénom",
            "Troisième prénom", "Né(e) le", "Sexe", "Lieu de naissance", "Statut", "Sorti(e) le", "Classe", "Adresse", "CP", "Ville",
                    "Pays",
            "E-mail", "Portable", "Tél.");
    private static final List<String> GUARDIAN = List.of("Civilité", "Nom", "Prénom", "Lien", "Adresse", "CP", "Ville", "Pays", "E-mail",
            "Portable", "Tél.");

    private final List<Content> documents;
    private final Map<String, String> divisions = new HashMap<>();
    private final Map<String, List<String>> addresses = new HashMap<>();
    private final Map<String, List<String>> people = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private int document;
    private int line;
    private @Nullable SiecleXml open;

    private record Link(String person, String rank, String relationship) {}

    private SiecleTable(List<Content> documents) {
        this.documents = documents;
    }

    static SiecleTable open(List<Content> documents) throws IOException {
        var table = new SiecleTable(documents);
        boolean pupils = false;
        for (Content content : documents) {
            pupils |= table.survey(content);
        }
        if (!pupils) {
            throw Refusals.file("siecle-no-pupil", documents.isEmpty() ? "SIECLE" : documents.getFirst().name(),
                    "donne des responsables sans élèves\u00a0: joignez ElevesAvecAdresses ou ElevesSansAdresses.");
        }
        return table;
    }

    /** Keeps what pupils refer to; tells whether there are pupils in that document. */
    private boolean survey(Content content) throws IOException {
        boolean pupils = false;
        try (SiecleXml xml = SiecleXml.open(content)) {
            boolean ofPupils = xml.root().equals("BEE_ELEVES");
            String prefix = ofPupils ? "E" : "R";
            for (Element e = next(xml); e != null; e = next(xml)) {
                switch (e.name()) {
                    case "ELEVE" -> pupils = true;
                    case "STRUCTURES_ELEVE" -> divisions.putIfAbsent(e.text("@ELEVE_ID"), e.text("division"));
                    case "ADRESSE" -> addresses.put(prefix + e.text("@ADRESSE_ID"), address(e));
                    case "PERSONNE" -> people.put(e.text("@PERSONNE_ID"), person(e));
                    default -> links.computeIfAbsent(e.text("ELEVE_ID"), _ -> new ArrayList<>()).add(
                            new Link(e.text("PERSONNE_ID"), e.text("RESP_LEGAL"), e.text("CODE_PARENTE")));
                }
            }
        }
        return pupils;
    }

    private static @Nullable Element next(SiecleXml xml) {
        return xml.next("ELEVE", "STRUCTURES_ELEVE", "ADRESSE", "PERSONNE", "RESPONSABLE_ELEVE");
    }

    private static List<String> address(Element e) {
        String street = Stream.of("LIGNE1_ADRESSE", "LIGNE2_ADRESSE", "LIGNE3_ADRESSE", "LIGNE4_ADRESSE").map(e::text)
                .filter(l -> !l.isEmpty()).reduce((a, b) -> a + ", " + b).orElse("");
        String town = e.text("LIBELLE_POSTAL").isEmpty() ? e.text("COMMUNE_ETRANGERE") : e.text("LIBELLE_POSTAL");
        boolean france = e.text("LL_PAYS").isEmpty() || e.text("LL_PAYS").equalsIgnoreCase("FRANCE");
        return List.of(street, e.text("CODE_POSTAL"), town, france ? "" : e.text("LL_PAYS"));
    }

    private static List<String> person(Element e) {
        String last = Stream.of("NOM_USAGE", "NOM_DE_FAMILLE", "NOM").map(e::text).filter(n -> !n.isEmpty()).findFirst().orElse("");
        return List.of(e.text("LC_CIVILITE"), last, e.text("PRENOM"), e.text("ADRESSE_ID"), e.text("MEL"), e.text("TEL_PORTABLE"),
                e.text("TEL_PERSONNEL").isEmpty() ? e.text("TEL_PROFESSIONNEL") : e.text("TEL_PERSONNEL"));
    }

    @Override
    public List<String> headers() {
        var headers = new ArrayList<String>(PUPIL);
        for (int rank = 1; rank <= 2; rank++) {
            String prefix = "Resp. légal " + rank + " - ";
            GUARDIAN.forEach(h -> headers.add(prefix + h));
        }
        return headers;
    }

    @Override
    public @Nullable Row next() {
        try {
            while (document < documents.size()) {
                if (open == null) {
                    open = SiecleXml.open(documents.get(document));
                }
                Element pupil = open.next("ELEVE");
                if (pupil != null) {
                    return new Row(++line, row(pupil));
                }
                open.close();
                open = null;
                document++;
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> row(Element e) {
        String id = e.text("@ELEVE_ID");
        String ine = e.text("ID_NATIONAL").isEmpty() ? e.text("INE_RNIE") : e.text("ID_NATIONAL");
        String last = Stream.of("NOM_DE_FAMILLE", "NOM").map(e::text).filter(n -> !n.isEmpty()).findFirst().orElse("");
        var row = new ArrayList<String>(List.of(ine, e.text("@ELENOET"), last, e.text("NOM_USAGE"), e.text("PRENOM"), e.text("PRENOM2"),
                e.text("PRENOM3"), e.text("DATE_NAISS"), sex(e.text("CODE_SEXE")), e.text("VILLE_NAISS"), e.text("CODE_STATUT"),
                e.text("DATE_SORTIE"), Objects.requireNonNullElse(divisions.get(id), "")));
        row.addAll(address("E" + e.text("ADRESSE_ID")));
        row.addAll(List.of(e.text("MEL"), e.text("TEL_PORTABLE"), e.text("TEL_PERSONNEL")));
        List<Link> mine = links.getOrDefault(id, List.of()).stream().filter(l -> l.rank().equals("1") || l.rank().equals("2"))
                .sorted(Comparator.comparing(Link::rank)).limit(2).toList();
        for (int rank = 0; rank < 2; rank++) {
            row.addAll(rank < mine.size() ? guardian(mine.get(rank)) : GUARDIAN.stream().map(_ -> "").toList());
        }
        return row;
    }

    private List<String> address(String id) {
        return Objects.requireNonNullElse(addresses.get(id), List.of("", "", "", ""));
    }

    private List<String> guardian(Link link) {
        List<String> p = people.get(link.person());
        if (p == null) {
            return GUARDIAN.stream().map(_ -> "").toList();
        }
        var cells = new ArrayList<String>(List.of(p.get(0), p.get(1), p.get(2), relationship(link.relationship())));
        cells.addAll(address("R" + p.get(3)));
        cells.addAll(p.subList(4, 7));
        return cells;
    }

    private static String relationship(String code) {
        return switch (code) {
            case "1" -> "mère";
            case "2" -> "père";
            case "3", "50" -> "tuteur";
            default -> "";
        };
    }

    private static String sex(String code) {
        return switch (code) {
            case "1" -> "M";
            case "2" -> "F";
            default -> "";
        };
    }

    @Override
    public double progress() {
        return documents.isEmpty() ? 1 : document / (double) documents.size();
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
