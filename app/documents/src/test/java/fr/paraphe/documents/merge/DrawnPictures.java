package fr.paraphe.documents.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.util.Matrix;

/** The pictures of a PDF, as they are drawn and as they are told. */
final class DrawnPictures extends PDFStreamEngine {
    private static final float POINTS_A_MM = 72f / 25.4f;
    private final List<double[]> sizes = new ArrayList<>();

    private DrawnPictures() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do") && getResources().isImageXObject((COSName) operands.getFirst())) {
            Matrix at = getGraphicsState().getCurrentTransformationMatrix();
            sizes.add(new double[] {at.getScalingFactorX() / POINTS_A_MM, at.getScalingFactorY() / POINTS_A_MM});
        } else {
            super.processOperator(operator, operands);
        }
    }

    /** Returns the width and the height of each picture in millimetres, page after page. */
    static List<double[]> sizes(byte[] pdf) throws IOException {
        var drawn = new DrawnPictures();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                drawn.processPage(page);
            }
        }
        return drawn.sizes;
    }

    /** Returns the alternative texts, in reading order. */
    static List<String> alternatives(byte[] pdf) throws IOException {
        var found = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            walk(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()), found);
        }
        return found;
    }

    private static void walk(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                walk(element, found);
            }
        }
    }
}
