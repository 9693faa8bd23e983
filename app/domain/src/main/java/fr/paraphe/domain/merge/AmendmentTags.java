package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Amended;
import fr.paraphe.domain.directory.InternshipFile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tags of an amendment: what it modifies, and how (X20). */
final class AmendmentTags {
    private static final Part<Amended> AMENDED = file -> file instanceof InternshipFile found ? found.amended() : null;

    private AmendmentTags() {}

    static List<MergeTag> all() {
        return List.of(
                tag("Av_Numero", "Numéro de l'avenant", a -> TagValue.count(a.number())),
                tag("Av_Convention", "Référence du texte modifié", a -> text(a.reference())),
                tag("Av_DateConvention", "Date de signature du texte modifié", a -> TagValue.day(a.signedOn())),
                tag("Av_Modifications", "Ce qui change", a -> text(lines(a))));
    }

    private static MergeTag tag(String code, String label, Function<Amended, TagValue> value) {
        return new MergeTag(code, label, "Avenant", "document.amended", AMENDED.read(value));
    }

    /** Returns a line for each change: «Fin : 30/01/2026 au lieu de 16/01/2026». */
    private static String lines(Amended amended) {
        return amended.changes().stream().map(AmendmentTags::line).collect(Collectors.joining("\n"));
    }

    private static String line(Amended.Change change) {
        String before = inOneLine(change.before());
        String after = inOneLine(change.after());
        String now = after.isEmpty() ? "supprimé" : after;
        String words = before.isEmpty() ? now + " (rien n'était prévu)" : now + ", au lieu de\u00a0: " + before;
        return change.label() + "\u00a0: " + words;
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " / ");
    }
}
