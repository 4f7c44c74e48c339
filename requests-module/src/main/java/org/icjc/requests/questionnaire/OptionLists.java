package org.icjc.requests.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Codes;
import org.icjc.kernel.taxonomy.IccBodies;
import org.icjc.kernel.taxonomy.Institutions;

/** The options of every question, those from the questionnaire and those from lists elsewhere. */
public final class OptionLists {

    private final List<OptionSupply> supplies;

    public OptionLists(Collection<OptionSupply> supplies) {
        this.supplies = List.copyOf(supplies);
    }

    /** The options in the order to be shown. */
    public List<Option> of(Options options) {
        return switch (options) {
            case Options.Listed listed ->
                    listed.codes().stream()
                            .<Option>map(code -> new Option.Keyed(code, listed.textKey(code)))
                            .toList();
            case Options.From(OptionSource source) -> of(source);
        };
    }

    private List<Option> of(OptionSource source) {
        return switch (source) {
            case ICC_BODIES ->
                    keyed("icc-body", IccBodies.offered().stream().map(body -> body.code()));
            case INSTITUTIONS ->
                    keyed("institution", Institutions.open().stream().map(row -> row.code()));
            case MEMBERS, COMMITTEE -> supplied(source);
        };
    }

    private static List<Option> keyed(String prefix, Stream<String> codes) {
        return codes.map(Codes::of)
                .<Option>map(code -> new Option.Keyed(code, prefix + "." + code))
                .toList();
    }

    private List<Option> supplied(OptionSource source) {
        return supplies.stream()
                .filter(supply -> supply.source() == source)
                .flatMap(supply -> supply.options().stream())
                .<Option>map(option -> option)
                .toList();
    }
}
