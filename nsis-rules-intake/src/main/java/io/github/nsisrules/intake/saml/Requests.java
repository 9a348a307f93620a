package io.github.nsisrules.intake.saml;

import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.saml.AttributeName.Family;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one service provider asks for, with its places in the file. */
record Requests(String file, SamlEntity entity) {

    static final String ATTRIBUTE = "RequestedAttribute";

    private static final AttributeName X509_SUBJECT_NAME =
            AttributeName.of("urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName");

    List<RequestedAttribute> all() {
        return entity.requested();
    }

    boolean isEmpty() {
        return entity.requested().isEmpty();
    }

    /** The first attribute of these names; one that is required before others. */
    Optional<RequestedAttribute> first(AttributeName... names) {
        List<AttributeName> wanted = Arrays.asList(names);
        return first(wanted::contains);
    }

    /** The first attribute whose name is such a one; one that is required before others. */
    Optional<RequestedAttribute> first(Predicate<AttributeName> wanted) {
        List<RequestedAttribute> found = all().stream()
                .filter(attribute -> wanted.test(attribute.spelling()))
                .toList();
        return found.stream()
                .filter(RequestedAttribute::required)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    Optional<RequestedAttribute> first(Family family) {
        return first(name -> name.family() == family);
    }

    /** The first that is required. */
    Optional<RequestedAttribute> required(AttributeName... names) {
        return first(names).filter(RequestedAttribute::required);
    }

    Set<Family> families() {
        Set<Family> families = EnumSet.noneOf(Family.class);
        all().forEach(attribute -> families.add(attribute.spelling().family()));
        return families;
    }

    /** Where users are named as in a certificate, which OIOSAML 2 and the Context Handler do. */
    Optional<String> x509SubjectName() {
        return entity.nameIdFormats().stream()
                .filter(format -> AttributeName.of(format).equals(X509_SUBJECT_NAME))
                .findFirst();
    }

    Source source(RequestedAttribute attribute) {
        return new Source(file, null, attribute.line(), ATTRIBUTE, attribute.name());
    }

    /** The attributes as a whole. */
    Source sourceOfAll() {
        return source(ATTRIBUTE, null);
    }

    Source source(String element, @Nullable String text) {
        return new Source(file, null, entity.line(), element, text);
    }
}
