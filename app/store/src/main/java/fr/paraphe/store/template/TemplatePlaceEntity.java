package fr.paraphe.store.template;

import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of the place where one role signs: on fixed pages, or by hand in a text, whose pages are counted from the last. */
@Entity(name = "TemplatePlace")
@Table(name = "template_place")
@SuppressWarnings("NullAway.Init")
class TemplatePlaceEntity {
    @EmbeddedId RoleKey key;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SignatoryRole role;
    int page;
    int x;
    int y;
    int width;
    int height;

    static List<TemplatePlaceEntity> all(DocumentTemplate template) {
        FixedPages fixed = template.fixed();
        List<SignaturePlace> places = fixed == null ? template.byHand().places() : fixed.places();
        return IntStream.range(0, places.size()).mapToObj(i -> of(places.get(i), new RoleKey(template.id(), template.version(), i)))
                .toList();
    }

    private static TemplatePlaceEntity of(SignaturePlace place, RoleKey key) {
        var row = new TemplatePlaceEntity();
        row.key = key;
        row.role = place.role();
        row.page = place.page();
        row.x = place.x();
        row.y = place.y();
        row.width = place.width();
        row.height = place.height();
        return row;
    }

    SignaturePlace toDomain() {
        return new SignaturePlace(role, page, x, y, width, height);
    }
}
