package fr.paraphe.domain.merge;

/** Shows the pages of a PDF as pixels, so that a screen needs to know nothing about PDF. */
public interface PagePreview {
    /**
     * Opens a document for reading.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code pdf-unreadable} when it is not a PDF that can be read
     */
    Pages open(byte[] pdf);

    /** The pages of one open document, for one thread at a time; to be closed after use. */
    interface Pages extends AutoCloseable {
        /** Returns how many pages there are. */
        int count();

        /** Returns the size of a page, counted from 0, as it is read: after rotation. */
        PageSize size(int page);

        /**
         * Returns the pixels of a page, counted from 0, row by row from the top, as non-premultiplied ARGB on white; there are
         * {@code widthPx} in a row and {@link PageSize#heightFor} rows. The width must lie between 1 and 8000.
         */
        int[] argb(int page, int widthPx);

        @Override
        void close();
    }

    /** A page's size in points (1/72 inch). */
    record PageSize(float width, float height) {
        /** Returns how many rows of pixels a picture of that width has. */
        public int heightFor(int widthPx) {
            return Math.max(1, Math.round(widthPx * height / width));
        }
    }
}
