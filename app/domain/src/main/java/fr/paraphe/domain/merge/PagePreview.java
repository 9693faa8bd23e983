package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.PageShape;

/** Turns a PDF into pictures of its pages, for a screen. */
public interface PagePreview {
    /** Opens {@code pdf}; the caller closes what it gets. */
    Pages open(byte[] pdf);

    /** The pages of an open PDF; used by one thread at a time. */
    interface Pages extends AutoCloseable {
        /** Returns the number of pages. */
        int count();

        /** Returns the shape of page {@code index} (from 0), on which signatures are placed. */
        PageShape shape(int index);

        /** Returns the picture of page {@code index} (from 0), {@code width} pixels wide. */
        Picture page(int index, int width);

        @Override
        void close();
    }

    /** A picture of opaque pixels, row by row, 0xAARRGGBB, of a page that is {@code points} wide as it is seen. */
    record Picture(int width, int height, int[] argb, float points) {}
}
