package org.icjc.kernel.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A State or territory with a legal system of its own. Sources and doubts: {@code SOURCES.md}
 * beside the table.
 *
 * @param alpha2 ISO 3166-1, two letters
 * @param alpha3 ISO 3166-1, three letters
 * @param m49 UN M49 code of the place
 * @param sub UN M49 sub-region
 * @param intermediate UN M49 intermediate region, null if the place is in none
 * @param sovereign the State responsible, null for the 196 rows that stand for themselves
 * @param traditions the whole legal order
 * @param criminalOnly criminal law and procedure where they differ, null if not
 * @param courtLanguages BCP 47, most used first
 * @param rome standing towards the Rome Statute
 * @param name English name for readers of tables; screens take names from CLDR
 */
public record Jurisdiction(
        String alpha2,
        String alpha3,
        String m49,
        String sub,
        @Nullable String intermediate,
        @Nullable String sovereign,
        LegalMix traditions,
        @Nullable LegalMix criminalOnly,
        Confidence confidence,
        List<String> courtLanguages,
        Rome rome,
        Basis basis,
        String name) {

    /** Standing towards the Rome Statute, with dates and the code of a doubt where there is one. */
    public record Rome(
            RomeStatus status,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String doubt) {}

    /** How the law and the languages of the row were found. */
    public record Basis(String law, String languages) {}

    /** Criminal law and procedure; the whole legal order where the table names no difference. */
    public LegalMix criminal() {
        return criminalOnly == null ? traditions : criminalOnly;
    }

    /** The main tradition of the criminal law; empty where two share the first place ("mixed"). */
    public Optional<Tradition> mainTradition() {
        return criminal().main();
    }

    /** The smallest UN M49 area: intermediate region, else sub-region. */
    public String area() {
        return intermediate == null ? sub : intermediate;
    }

    /** The UN M49 region. */
    public String region() {
        return M49.regionOf(sub);
    }

    /** Counted among the 196 that stand for themselves. */
    public boolean isSovereign() {
        return sovereign == null;
    }

    /** Party to the Rome Statute; withdrawn is not party. */
    public boolean isParty() {
        return rome.status() == RomeStatus.PARTY;
    }
}
