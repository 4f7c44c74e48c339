package org.icjc.kernel.taxonomy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** The UN M49 areas: world, regions, sub-regions, intermediate regions. Names come from CLDR. */
public final class M49 {

    /** The code of the world. */
    public static final String WORLD = "001";

    private static final Map<String, String> REGION_OF_SUB =
            Map.ofEntries(
                    Map.entry("015", "002"),
                    Map.entry("202", "002"),
                    Map.entry("021", "019"),
                    Map.entry("419", "019"),
                    Map.entry("030", "142"),
                    Map.entry("034", "142"),
                    Map.entry("035", "142"),
                    Map.entry("143", "142"),
                    Map.entry("145", "142"),
                    Map.entry("039", "150"),
                    Map.entry("151", "150"),
                    Map.entry("154", "150"),
                    Map.entry("155", "150"),
                    Map.entry("053", "009"),
                    Map.entry("054", "009"),
                    Map.entry("057", "009"),
                    Map.entry("061", "009"));

    private M49() {}

    /** The five regions. */
    public static List<String> regions() {
        return List.of("002", "019", "142", "150", "009");
    }

    /** The region of a sub-region. */
    public static String regionOf(String sub) {
        String region = REGION_OF_SUB.get(sub);
        if (region == null) {
            throw new IllegalArgumentException("taxonomy.m49.sub");
        }
        return region;
    }

    /**
     * Every area code that the table of jurisdictions uses: world, then by region, sub-region,
     * intermediate region.
     */
    public static SequencedSet<String> areas() {
        var areas = new LinkedHashSet<String>(List.of(WORLD));
        for (String region : regions()) {
            areas.add(region);
            REGION_OF_SUB.keySet().stream()
                    .filter(sub -> regionOf(sub).equals(region))
                    .sorted()
                    .forEach(sub -> addWithInside(areas, sub));
        }
        return areas;
    }

    private static void addWithInside(LinkedHashSet<String> areas, String sub) {
        areas.add(sub);
        Jurisdictions.all().stream()
                .filter(row -> row.sub().equals(sub))
                .map(Jurisdiction::area)
                .sorted()
                .forEach(areas::add);
    }
}
