package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the signature boxes of a template ({@code <div class="sig" id="sig_etudiant">}) and drops those that nobody signs (F060). */
final class SignatureBoxes {
    static final String PREFIX = "sig_";

    private SignatureBoxes() {}

    /** One box: whose it is, and its element. */
    record Box(SignatoryRole role, Element element) {}

    /** Returns the boxes in the order of the text; one that belongs to no role is refused (V33). */
    static List<Box> of(Document document) {
        return Dom.elements(document).stream().filter(e -> e.getAttribute("id").startsWith(PREFIX)).map(SignatureBoxes::box).toList();
    }

    /** Keeps one box for each of {@code signatories}, which none of {@code placed} needs, and drops the others; refuses V32 and V34. */
    static void keepOnly(Document copy, Set<SignatoryRole> signatories, List<SignatoryRole> placed) {
        var missing = signatories.isEmpty() ? EnumSet.noneOf(SignatoryRole.class) : EnumSet.copyOf(signatories);
        for (Box box : of(copy)) {
            if (!signatories.contains(box.role())) {
                drop(box.element());
            } else if (!missing.remove(box.role())) {
                throw new RefusedException("V34", "Le bloc «\u00a0" + box.role().tagCode() + "\u00a0» figure deux fois.");
            }
        }
        missing.stream().filter(role -> !placed.contains(role)).findFirst().ifPresent(role -> {
            throw MergeTemplate.missing(role);
        });
    }

    private static Box box(Element element) {
        String id = element.getAttribute("id");
        SignatoryRole role = SignatoryRole.ofField(id).orElseThrow(() -> {
            String tag = element.getAttribute("data-tag").isBlank() ? id : element.getAttribute("data-tag");
            return new RefusedException("V33", "Le bloc «\u00a0" + tag + "\u00a0» ne correspond à aucun rôle du modèle.");
        });
        return new Box(role, element);
    }

    private static void drop(Element box) {
        Element cell = cell(box);
        if (!"td".equals(Dom.name(cell))) {
            Dom.remove(cell);
            return;
        }
        // An emptied cell stays while its row holds others: rows of unequal length are no table for PDF/UA-1 (ISO 14289-1, 7.5).
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        Node row = cell.getParentNode();
        if (row != null && row.getTextContent().isBlank()) {
            Dom.remove(row);
        }
    }

    private static Element cell(Element box) {
        for (@Nullable Node node = box; node instanceof Element element; node = node.getParentNode()) {
            if ("td".equals(Dom.name(element)) || Dom.hasClass(element, "sig-cell")) {
                return element;
            }
        }
        return box;
    }
}
