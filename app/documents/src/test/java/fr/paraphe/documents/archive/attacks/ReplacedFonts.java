package fr.paraphe.documents.archive.attacks;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Replaced fonts (a variant of the shadow attacks): the text stays, its letters and figures are drawn otherwise. */
final class ReplacedFonts {
    private ReplacedFonts() {}

    static List<Attack> of(Victim victim) throws IOException {
        String told = "Après la signature, une police de caractères a été remplacée\u00a0: d'autres lettres ou chiffres s'affichent (page ";
        byte[] file = Pdfs.increment(victim.signed(), ReplacedFonts::emptyFile);
        byte[] other = Pdfs.increment(victim.signed(), ReplacedFonts::otherFont);
        return List.of(new Attack("fonts, the letters' drawings replaced", file, told),
                new Attack("fonts, the letters' drawings replaced, then signed by an honest person", victim.coverUp(file), told),
                new Attack("fonts, another font under the name", other, told),
                new Attack("fonts, another font under the name, then signed by an honest person", victim.coverUp(other), told));
    }

    private static COSDictionary fonts(PDDocument document) {
        return document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    }

    private static void emptyFile(PDDocument document) throws IOException {
        for (COSName name : fonts(document).keySet()) {
            COSDictionary font = fonts(document).getCOSDictionary(name);
            COSDictionary descendant = (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
            COSBase file = descendant.getCOSDictionary(COSName.FONT_DESC).getDictionaryObject(COSName.FONT_FILE2);
            try (var out = ((COSStream) file).createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[100]);
            }
            ((COSStream) file).setNeedToBeUpdated(true);
        }
    }

    private static void otherFont(PDDocument document) {
        for (COSName name : fonts(document).keySet()) {
            COSDictionary font = fonts(document).getCOSDictionary(name);
            font.removeItem(COSName.DESCENDANT_FONTS);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setName(COSName.BASE_FONT, "Symbol");
            font.setNeedToBeUpdated(true);
        }
    }
}
