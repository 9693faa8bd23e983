package fr.paraphe.documents.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Tells whether a box lies over letters or a picture of a page. A picture of half a page is a scan or a ground, no picture. */
final class CoveredContent extends PDFTextStripper {
    private final PDRectangle box;
    private float page;
    private boolean covered;

    private CoveredContent(PDRectangle box) {
        this.box = box;
    }

    /** {@code page} is counted from 1. */
    static boolean under(PDRectangle box, PDDocument document, int page) throws IOException {
        var look = new CoveredContent(box);
        PDRectangle whole = document.getPage(page - 1).getCropBox();
        look.page = whole.getWidth() * whole.getHeight();
        look.setStartPage(page);
        look.setEndPage(page);
        look.writeText(document, Writer.nullWriter());
        return look.covered;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Matrix at = text.getTextMatrix();
        covered |= !text.getUnicode().isBlank()
                && box.contains(at.getTranslateX() + text.getWidthDirAdj() / 2, at.getTranslateY() + text.getHeightDir() / 3);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT) && operands.size() == 1 && operands.getFirst() instanceof COSName name) {
            PDXObject drawn = getResources().getXObject(name);
            if (drawn instanceof PDImageXObject) {
                Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                float width = Math.abs(at.getScalingFactorX());
                float height = Math.abs(at.getScalingFactorY());
                covered |= width * height < page / 2 && box.getLowerLeftX() < at.getTranslateX() + width
                        && at.getTranslateX() < box.getUpperRightX() && box.getLowerLeftY() < at.getTranslateY() + height
                        && at.getTranslateY() < box.getUpperRightY();
                return;
            }
        }
        super.processOperator(operator, operands);
    }
}
