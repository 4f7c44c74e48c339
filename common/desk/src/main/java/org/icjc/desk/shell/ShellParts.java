package org.icjc.desk.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.People;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.session.Sitting;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a shell is put together from. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
class ShellParts {
    private final ObjectProvider<NavEntry> entries;
    private final CurrentPerson me;
    private final People people;
    private final Sitting sitting;
    private final Texts texts;

    ShellParts(
            ObjectProvider<NavEntry> entries,
            CurrentPerson me,
            People people,
            Sitting sitting,
            Texts texts) {
        this.entries = entries;
        this.me = me;
        this.people = people;
        this.sitting = sitting;
        this.texts = texts;
    }

    /** What this person may see, in order. */
    List<NavEntry> entriesFor(Set<DeskRole> roles) {
        return entries.stream()
                .filter(entry -> entry.isFor(roles))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }

    CurrentPerson me() {
        return me;
    }

    People people() {
        return people;
    }

    Sitting sitting() {
        return sitting;
    }

    Texts texts() {
        return texts;
    }
}
