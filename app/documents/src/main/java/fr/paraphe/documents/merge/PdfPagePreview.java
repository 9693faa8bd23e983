package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.PagePreview;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.PageShape;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages with PDFBox, 15 to 50 ms each at the size of a screen; it needs no display. */
public final class PdfPagePreview implements PagePreview {
    private static final int WIDEST = 8000;

    @Override
    public Pages open(byte[] pdf) {
        try {
            return new OpenPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new RefusedException("pdf-unreadable", "Ce document ne peut pas être affiché\u00a0: le fichier est illisible.");
        }
    }

    private static final class OpenPages implements Pages {
        private final PDDocument document;
        private final PDFRenderer renderer;

        OpenPages(PDDocument document) {
            this.document = document;
            this.renderer = new PDFRenderer(document);
        }

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        public PageShape shape(int index) {
            return SeenPage.of(document.getPage(index)).shape();
        }

        @Override
        public Picture page(int index, int width) {
            if (width < 1 || width > WIDEST) {
                throw new IllegalArgumentException("width " + width);
            }
            PDPage shown = document.getPage(index);
            PDRectangle box = shown.getCropBox();
            boolean turned = shown.getRotation() % 180 != 0;
            float points = turned ? box.getHeight() : box.getWidth();
            float tall = turned ? box.getWidth() : box.getHeight();
            var image = new BufferedImage(width, Math.max(1, Math.round(tall * width / points)), BufferedImage.TYPE_INT_ARGB);
            paint(index, width / points, image);
            return new Picture(width, image.getHeight(), ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), points);
        }

        private void paint(int index, float scale, BufferedImage image) {
            Graphics2D pen = image.createGraphics();
            try {
                pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                pen.setBackground(Color.WHITE);
                pen.clearRect(0, 0, image.getWidth(), image.getHeight());
                renderer.renderPageToGraphics(index, pen, scale);
            } catch (IOException e) {
                throw new UncheckedIOException("a page cannot be drawn", e);
            } finally {
                pen.dispose();
            }
        }

        @Override
        public void close() {
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a document could not be closed", e);
            }
        }
    }
}
