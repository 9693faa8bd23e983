package fr.paraphe.domain.merge;

import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import java.util.Comparator;

/** The box of one signature: page from 0, PDF points from the bottom left corner of the page as it is seen. */
public record SignatureField(SignatoryRole role, int page, float x, float y, float width, float height) {
    /** The order in which a screen reader and the tabulation key meet the fields. */
    public static final Comparator<SignatureField> READING_ORDER = Comparator.comparingInt(SignatureField::page)
            .thenComparingDouble(field -> -field.y()).thenComparingDouble(SignatureField::x);

    /** Returns the place that it takes on its page, beside which others are placed by hand. */
    public SignaturePlace place() {
        return new SignaturePlace(role, page, Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }

    /** Returns the box that was placed by hand (D-12), its page counted from the first one. */
    public static SignatureField at(SignaturePlace place) {
        return new SignatureField(place.role(), place.page(), place.x(), place.y(), place.width(), place.height());
    }
}
