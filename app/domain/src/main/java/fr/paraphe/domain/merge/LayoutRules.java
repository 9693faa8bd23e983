package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.DocumentTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rules on where the signatures of one merged document stand: V36 and V37 (X05). The pages of a PDF made by somebody else are judged
 * more gently: nobody can change them, and margins are unknown. A box placed by hand may stand in a margin, where somebody wanted it.
 */
public final class LayoutRules {
    private static final String TARGET = "template.html";
    /** What a box may touch, in points. */
    private static final float TOUCH = 2;
    /** One stray letter is no text. */
    private static final int TEXT = 2;
    /** Letters and digits of a line of text: with less, a page holds nothing of the document but signatures. */
    private static final int A_LINE = 60;

    private final PageLayoutReader reader;

    /** Creates the rules on what reads pages. */
    public LayoutRules(PageLayoutReader reader) {
        this.reader = reader;
    }

    /** Returns what is wrong with the signature boxes of {@code document}, made from {@code template} for {@code signatories}. */
    public List<Finding> check(DocumentTemplate template, MergedDocument document, Collection<ResolvedSignatory> signatories) {
        var findings = new Findings();
        if (!document.fields().isEmpty()) {
            for (PageContent page : reader.read(document)) {
                new OnPage(template, document, page, signatories, findings).check();
            }
        }
        return findings.list();
    }

    /** The boxes of one page. */
    private record OnPage(DocumentTemplate template, MergedDocument document, PageContent page,
            Collection<ResolvedSignatory> signatories, Findings findings) {
        void check() {
            List<SignatureField> boxes = boxes();
            boxes.forEach(this::check);
            if (empty(boxes)) {
                String pattern = boxes.size() == 1 ? "Le bloc «%s» est seul sur la page %d."
                        : "Le bloc «%s» est seul avec d'autres signatures sur la page %d.";
                boxes.forEach(box -> findings.block("V37", box.role(), TARGET, pattern, box.role().label(), number()));
            }
        }

        private boolean fixed() {
            return template.fixed() != null;
        }

        private List<SignatureField> boxes() {
            return document.fields().stream().filter(box -> box.page() == page.page()).toList();
        }

        private int number() {
            return page.page() + 1;
        }

        private void check(SignatureField box) {
            PageArea area = PageArea.of(box);
            Optional<SignatureField> covered = boxes().stream()
                    .filter(other -> other.role() != box.role() && PageArea.of(other).overlaps(area, TOUCH)).findFirst();
            boolean flows = !fixed() && template.byHand().place(box.role()).isEmpty();
            if (flows && page.page() > 0 && area.top() > page.body().top() + TOUCH) {
                findings.block("V37", box.role(), TARGET, "Le bloc «%s» est coupé entre les pages %d et %d.", box.role().label(),
                        number() - 1, number());
            } else if (area.leaves(page.whole(), TOUCH)) {
                block(box, "Le bloc «%s» sort de la page %d.");
            } else if (flows && area.leaves(page.body(), TOUCH)) {
                block(box, "Le bloc «%s» déborde dans la marge, page %d.");
            } else if (covered.isPresent()) {
                findings.block("V36", box.role(), TARGET, "Le bloc «%s» recouvre le bloc «%s», page %d.", box.role().label(),
                        covered.get().role().label(), number());
            } else if (lettersUnder(box, area) >= TEXT) {
                block(box, "Le bloc «%s» recouvre du texte, page %d.");
            }
        }

        private void block(SignatureField box, String pattern) {
            findings.block("V36", box.role(), TARGET, pattern, box.role().label(), number());
        }

        private long lettersUnder(SignatureField box, PageArea area) {
            var caption = new BoxCaption(box, signatories);
            return page.words().stream().filter(word -> under(word.area(), area) && !caption.says(word))
                    .mapToLong(PageContent.Word::letters).sum();
        }

        /** A word is under a box when its middle line is: a box may graze the line that it stands on. */
        private static boolean under(PageArea word, PageArea box) {
            return box.overlaps(new PageArea(word.x(), word.y() + word.height() / 2, word.width(), 0), TOUCH);
        }

        /** A form may have a page for signatures, and a document of one page is all that there is: there, captions are content. */
        private boolean empty(List<SignatureField> boxes) {
            boolean gentle = fixed() || document.pages() == 1;
            long letters = LineOfWords.of(page.words()).stream()
                    .filter(line -> gentle || boxes.stream().noneMatch(box -> line.captions(PageArea.of(box))))
                    .mapToLong(LineOfWords::letters).sum();
            return !page.drawn() && letters < (gentle ? 1 : A_LINE);
        }
    }
}
