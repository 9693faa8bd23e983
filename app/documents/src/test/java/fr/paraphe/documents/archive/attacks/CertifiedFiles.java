package fr.paraphe.documents.archive.attacks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.operator.OperatorCreationException;

/** Attacks on certified files (2021): evil annotation (EAA) and sneaky signature (SSA), both allowed by the certification or nearly. */
final class CertifiedFiles {
    private static final String ANNOTATION =
            "Après la certification du document, une annotation ou un champ a été ajouté, changé ou retiré (page 1).";
    private static final String OVERLAY =
            "Après la certification du document, une signature a été ajoutée par-dessus son contenu (page 1).";
    private static final String MOVED = "Après la signature, un champ ou un cadre de signature a été déplacé ou agrandi (page ";
    private static final String PLAIN = "Après la signature, une annotation ou un champ a été ajouté, changé ou retiré (page 1).";

    private CertifiedFiles() {}

    static List<Attack> of(Victim victim) throws IOException, GeneralSecurityException, OperatorCreationException {
        var attacker = new OtherSigner();
        byte[] annotated = Pdfs.increment(victim.signed(), CertifiedFiles::annotate);
        byte[] open = attacker.sign(victim.plain(), 3, _ -> {});
        byte[] approved = attacker.sign(victim.plain());
        byte[] sneaky = attacker.sign(victim.signed(), 0, CertifiedFiles::overText);
        return List.of(new Attack("EAA, P=2", annotated, ANNOTATION),
                new Attack("EAA, P=2, then signed by an honest person", victim.coverUp(annotated), ANNOTATION),
                new Attack("EAA, P=3", Pdfs.increment(open, CertifiedFiles::annotate), ANNOTATION),
                new Attack("EAA, P=3, then signed by an honest person", victim.coverUp(Pdfs.increment(open, CertifiedFiles::annotate)),
                        ANNOTATION),
                new Attack("EAA on a file without certification, then signed by an honest person",
                        victim.coverUp(Pdfs.increment(approved, CertifiedFiles::annotate)), PLAIN),
                new Attack("SSA over the text", sneaky, OVERLAY),
                new Attack("SSA over the text of a file certified by others", attacker.sign(open, 0, CertifiedFiles::overText), OVERLAY),
                new Attack("SSA over the text, closed by an honest time stamp", victim.room().signer().close(sneaky), OVERLAY),
                new Attack("SSA in an empty field made larger", attacker.sign(victim.signed(), 0, CertifiedFiles::enlarge), MOVED));
    }

    static void annotate(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        var annotation = new PDAnnotationFreeText();
        annotation.setContents("60 euros");
        annotation.setRectangle(text(document));
        annotation.setPrinted(true);
        look(document, annotation);
        page.getAnnotations().add(annotation);
        Pdfs.touch(page);
    }

    private static void overText(PDDocument document) throws IOException {
        PDSignatureField field = added(document);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(text(document));
        widget.setPrinted(true);
        look(document, widget);
        Pdfs.touch(widget);
    }

    /** The field that PDFBox has just made for the new signature. */
    static PDSignatureField added(PDDocument document) {
        return document.getSignatureFields().stream().filter(field -> field.getPartialName().startsWith("Signature"))
                .max(Comparator.comparing(PDSignatureField::getPartialName)).orElseThrow();
    }

    private static void enlarge(PDDocument document) throws IOException {
        PDAnnotationWidget widget = document.getSignatureFields().stream()
                .filter(field -> field.getPartialName().equals("sig_maitre_stage")).findFirst().orElseThrow().getWidgets().getFirst();
        PDRectangle old = widget.getRectangle();
        widget.setRectangle(new PDRectangle(old.getLowerLeftX(), old.getLowerLeftY(), old.getWidth(), old.getHeight() + 300));
        look(document, widget);
        Pdfs.touch(widget);
    }

    private static PDRectangle text(PDDocument document) {
        PDRectangle page = document.getPage(0).getMediaBox();
        return new PDRectangle(60, page.getHeight() / 2, page.getWidth() - 120, 120);
    }

    private static void look(PDDocument document, PDAnnotation annotation) throws IOException {
        var look = new PDAppearanceStream(document);
        look.setResources(new PDResources());
        look.setBBox(new PDRectangle(100, 100));
        try (var out = look.getContentStream().createOutputStream()) {
            out.write(Pdfs.bytes("1 1 1 rg 0 0 100 100 re f"));
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        annotation.setAppearance(appearance);
    }
}
