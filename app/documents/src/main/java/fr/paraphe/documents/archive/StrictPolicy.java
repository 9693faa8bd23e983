package fr.paraphe.documents.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The validation policy of DSS with what it only warns of made a failure: under the policy as shipped, a black square painted over a page
 * after the signature leaves the file «passed» (rule 8 of our security note).
 */
final class StrictPolicy {
    private static final String SHIPPED = "/policy/constraint.xml";
    private static final Set<String> FAILURES = Set.of("ByteRangeCollision", "PdfAnnotationOverlap", "PdfVisualDifference", "DocMDP",
            "FieldMDP", "SigFieldLock", "UndefinedChanges");

    private StrictPolicy() {}

    /** Returns the policy in XML, made from the one inside dss-policy-jaxb. */
    static InputStream open() {
        try (InputStream shipped = StrictPolicy.class.getResourceAsStream(SHIPPED)) {
            if (shipped == null) {
                throw new IllegalStateException("dss-policy-jaxb is not on the class path");
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document policy = factory.newDocumentBuilder().parse(shipped);
            harden(policy);
            var out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(policy), new StreamResult(out));
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException | ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("the validation policy of DSS cannot be read", e);
        }
    }

    private static void harden(Document policy) {
        int changed = 0;
        for (String name : FAILURES) {
            NodeList rules = policy.getElementsByTagNameNS("*", name);
            for (int i = 0; i < rules.getLength(); i++) {
                ((Element) rules.item(i)).setAttribute("Level", "FAIL");
                changed++;
            }
        }
        // One of each for signatures and one for time stamps: fewer would mean that DSS has renamed a rule and that we verify less.
        if (changed < 2 * FAILURES.size()) {
            throw new IllegalStateException("the validation policy of DSS lacks rules that this product relies on");
        }
    }
}
