package fr.paraphe.desktop;

import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.merge.PagePreview;
import fr.paraphe.domain.template.PageShape;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Draws pages from plain text standing for a PDF: two A4 pages. */
public final class SamplePages implements PagePreview {
    /** Returns the words of an agreement. */
    static String text(String title, InternshipFile file) {
        return String.join("\n", title.toUpperCase(java.util.Locale.FRENCH), "", "Entre le " + file.institution().name() + ",",
                "représenté par Mme HUCHON Colette, proviseure,", "et " + file.company().legalName() + ",", "",
                "pour l'accueil de " + file.student().name().lastFirst() + ",", "",
                "du " + file.internship().schedule().startsOn() + " au " + file.internship().schedule().endsOn() + ",",
                "soit 210 heures de présence effective.");
    }

    @Override
    public Pages open(byte[] pdf) {
        List<String> lines = new String(pdf, StandardCharsets.UTF_8).lines().toList();
        return new Pages() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public PageShape shape(int index) {
                return new PageShape(595, 841);
            }

            @Override
            public Picture page(int index, int width) {
                return draw(index == 0 ? lines : List.of("Signatures"), width);
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    private static Picture draw(List<String> lines, int width) {
        int height = (int) (width * 841.89 / 595.276);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.DARK_GRAY);
        for (int i = 0; i < lines.size(); i++) {
            pen.setFont(new Font("DejaVu Sans", i == 0 ? Font.BOLD : Font.PLAIN, width / 38));
            pen.drawString(lines.get(i), width / 10, width / 8 + i * width / 24);
        }
        pen.dispose();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width), 595.276f);
    }
}
