package fr.paraphe.documents.archive;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what DSS found changed between a seal and the end of the file, in words for people who never saw the inside of a PDF. */
final class LaterChanges {
    private static final List<String> CONTENT = List.of("/Contents", "/Resources");

    private LaterChanges() {}

    /**
     * Returns what was changed after the last of those seals after which anything forbidden was, as French sentences: what was changed
     * after an earlier one is the same and more. Objects without a page are told only when the change has not been {@code named} yet.
     */
    static List<String> after(boolean named, Stream<PDFRevisionWrapper> seals) {
        return seals.filter(LaterChanges::touched).max(Comparator.comparing(LaterChanges::end)).map(seal -> told(named, seal))
                .orElse(List.of());
    }

    private static boolean touched(PDFRevisionWrapper seal) {
        return !seal.getPdfUndefinedChanges().isEmpty() || !seal.getPdfVisualDifferenceConcernedPages().isEmpty()
                || !seal.getPdfPageDifferenceConcernedPages().isEmpty() || !seal.getPdfAnnotationsOverlapConcernedPages().isEmpty();
    }

    private static BigInteger end(PDFRevisionWrapper seal) {
        List<BigInteger> range = seal.getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)) : BigInteger.ZERO;
    }

    private static List<String> told(boolean named, PDFRevisionWrapper seal) {
        var said = new ArrayList<String>();
        pages(said, "Après la signature, ce qui se voit a changé", seal.getPdfVisualDifferenceConcernedPages());
        pages(said, "Après la signature, des pages ont été ajoutées ou retirées", seal.getPdfPageDifferenceConcernedPages());
        pages(said, "Après la signature, une annotation a été posée sur une autre", seal.getPdfAnnotationsOverlapConcernedPages());
        if (named) {
            return said;
        }
        long content = seal.getPdfUndefinedChanges().stream().filter(LaterChanges::content).count();
        if (content > 0 && seal.getPdfVisualDifferenceConcernedPages().isEmpty()) {
            said.add("Après la signature, le contenu d'une page a été remplacé ou complété.");
        } else if (said.isEmpty()) {
            int unseen = seal.getPdfUndefinedChanges().size();
            said.add(unseen == 1 ? "Après la signature, un élément du fichier qui ne se voit pas a été modifié."
                    : "Après la signature, " + unseen + " éléments du fichier qui ne se voient pas ont été modifiés.");
        }
        return said;
    }

    private static boolean content(XmlObjectModification change) {
        String path = Objects.requireNonNullElse(change.getValue(), "");
        return CONTENT.stream().anyMatch(path::contains);
    }

    private static void pages(List<String> said, String what, List<BigInteger> pages) {
        if (!pages.isEmpty()) {
            said.add(what + " (page " + pages.stream().sorted().map(BigInteger::toString).collect(Collectors.joining(", ")) + ").");
        }
    }
}
