package org.icjc.requests.meter;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.icjc.kernel.taxonomy.IccBodies;
import org.icjc.kernel.taxonomy.IccBody;
import org.icjc.kernel.taxonomy.Institution;
import org.icjc.kernel.taxonomy.Institutions;

/**
 * The kinds of international bodies that a brief may name, if five bodies or more are of that kind.
 */
enum BodyKind {
    JUDICIAL,
    PROSECUTORIAL,
    REGISTRY_OR_SUPPORT;

    private static final Set<String> COURTS =
            Set.of(
                    "international criminal",
                    "hybrid criminal",
                    "residual mechanism",
                    "inter-State court",
                    "regional human-rights court",
                    "regional court");

    /** The kind of a body by its code, in either table. */
    static Optional<BodyKind> of(String code) {
        return IccBodies.find(code)
                .map(BodyKind::of)
                .or(() -> Institutions.find(code).map(BodyKind::of));
    }

    private static BodyKind of(IccBody body) {
        return switch (organ(body)) {
            case "PRES", "CHAMB" -> JUDICIAL;
            case "OTP" -> PROSECUTORIAL;
            default -> REGISTRY_OR_SUPPORT;
        };
    }

    private static String organ(IccBody body) {
        String parent = body.parent();
        return parent == null || parent.equals("ICC")
                ? body.code()
                : IccBodies.find(parent).map(BodyKind::organ).orElse(body.code());
    }

    private static BodyKind of(Institution institution) {
        if (institution.kind().equals("prosecution office") || institution.code().equals("SPO")) {
            return PROSECUTORIAL;
        }
        return COURTS.contains(institution.kind()) ? JUDICIAL : REGISTRY_OR_SUPPORT;
    }

    /**
     * The bodies of this kind that could ask today: offered ones of the ICC, active and residual
     * institutions.
     */
    Set<String> bodies() {
        var bodies = new TreeSet<String>();
        IccBodies.offered().stream()
                .filter(body -> of(body) == this)
                .forEach(body -> bodies.add(body.code()));
        Institutions.all().stream()
                .filter(institution ->
                        institution.status() == Institution.Status.ACTIVE
                                || institution.status() == Institution.Status.RESIDUAL)
                .filter(institution -> of(institution) == this)
                .forEach(institution -> bodies.add("inst:" + institution.code()));
        return bodies;
    }
}
