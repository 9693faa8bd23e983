package fr.paraphe.domain.directory;

/** A postal address; {@code country} is empty for France. */
public record PostalAddress(String street, String postalCode, String city, String country) {
    /** The address of someone whose address is not known. */
    public static final PostalAddress NONE = new PostalAddress("", "", "", "");

    /** Returns the address on several lines, without empty ones. */
    public String lines() {
        String town = (postalCode + " " + city).strip();
        return String.join("\n", java.util.stream.Stream.of(street, town, country).filter(s -> !s.isBlank()).toList());
    }
}
