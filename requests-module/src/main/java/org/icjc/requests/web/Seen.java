package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icjc.kernel.web.Reader;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.intake.RequesterView;

/** Who has opened the request, by role. */
public record Seen(List<Row> rows) {

    /**
     * A role and when somebody in it looked last, in the reader's words.
     *
     * @param looked whether anybody did
     */
    public record Row(String who, String when, boolean looked) {}

    private static final List<ActorRole> ALWAYS_NAMED =
            List.of(ActorRole.INTAKE_OFFICER, ActorRole.COMMITTEE_MEMBER);

    static Seen of(List<RequesterView.Look> looks, Reader reader) {
        List<Row> rows = new ArrayList<>();
        for (ActorRole role : ALWAYS_NAMED)
            if (looks.stream().noneMatch(look -> look.role() == role))
                rows.add(
                        new Row(
                                reader.text("role." + key(role)),
                                reader.text("seen.nobody"),
                                false));
        for (RequesterView.Look look : looks)
            if (isTold(look.role()))
                rows.add(
                        new Row(
                                name(look.role(), look.people(), reader),
                                reader.text(when(look), "date", reader.date(look.last())),
                                true));
        if (looks.stream().noneMatch(look -> look.role() == ActorRole.MEMBER))
            rows.add(new Row(name(ActorRole.MEMBER, 0, reader), reader.text("seen.nobody"), false));
        rows.add(
                new Row(reader.text("seen.administrator"), reader.text("seen.nobody-ever"), false));
        return new Seen(List.copyOf(rows));
    }

    private static String when(RequesterView.Look look) {
        if (look.role() != ActorRole.MEMBER) return "seen.last";
        return look.summaryOnly() ? "seen.summary" : "seen.agreed";
    }

    private static boolean isTold(ActorRole role) {
        return switch (role) {
            case INTAKE_OFFICER, COMMITTEE_MEMBER, CONFLICT_OFFICER, MEMBER -> true;
            case REQUESTER, ADMINISTRATOR, AUDITOR, EDITOR, SYSTEM -> false;
        };
    }

    private static String name(ActorRole role, int people, Reader reader) {
        return reader.text("seen." + key(role), "n", people);
    }

    private static String key(ActorRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
