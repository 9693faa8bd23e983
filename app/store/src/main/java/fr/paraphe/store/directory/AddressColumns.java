package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.PostalAddress;
import jakarta.persistence.Embeddable;

/** The columns of a postal address. */
@Embeddable
record AddressColumns(String street, String postalCode, String city, String country) {
    static AddressColumns of(PostalAddress address) {
        return new AddressColumns(address.street(), address.postalCode(), address.city(), address.country());
    }

    PostalAddress toDomain() {
        return new PostalAddress(street, postalCode, city, country);
    }
}
