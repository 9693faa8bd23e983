package fr.paraphe.domain.merge;

/** A part of a page, in PDF points from the bottom left corner of the page as it is seen. */
public record PageArea(float x, float y, float width, float height) {
    static PageArea of(SignatureField field) {
        return new PageArea(field.x(), field.y(), field.width(), field.height());
    }

    float right() {
        return x + width;
    }

    float top() {
        return y + height;
    }

    /** Tells whether it shares more than a strip of {@code touch} points with {@code other}, on both axes. */
    boolean overlaps(PageArea other, float touch) {
        return right() > other.x + touch && x < other.right() - touch && top() > other.y + touch && y < other.top() - touch;
    }

    /** Tells whether it leaves {@code other} by more than {@code touch} points. */
    boolean leaves(PageArea other, float touch) {
        return x < other.x - touch || y < other.y - touch || right() > other.right() + touch || top() > other.top() + touch;
    }
}
