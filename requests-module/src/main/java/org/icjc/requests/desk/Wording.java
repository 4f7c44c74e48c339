package org.icjc.requests.desk;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.People;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.ui.DueWords;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.texts.Texts;
import org.icjc.requests.NextDue;
import org.icjc.requests.RequestState;
import org.icjc.requests.questionnaire.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that the views of requests share: texts, names of people, days. English for now. */
@Component
@OnPart(Part.DESK)
class Wording {
    private static final Locale LOCALE = Locale.ENGLISH;

    private final Texts texts;
    private final People people;
    private final CurrentPerson me;
    private final Clock clock;

    Wording(Texts texts, People people, CurrentPerson me, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    Texts texts() {
        return texts;
    }

    String text(String key, Object... namesAndValues) {
        return texts.text(LOCALE, key, namesAndValues);
    }

    /** The text of a key, or the key's last part where nobody has written a text yet. */
    String textOr(String key, String otherwise) {
        return texts.has(LOCALE, key) ? texts.text(LOCALE, key) : otherwise;
    }

    /** What a page of questions is about, said by those who read it, where it speaks of "you". */
    String title(Page page) {
        return textOr("desk." + page.titleKey(), text(page.titleKey()));
    }

    String dueName(NextDue next) {
        return text("desk.next-due." + next.name());
    }

    String name(@Nullable UUID person) {
        if (person == null) return text("desk.nobody");
        if (isMe(person)) return text("desk.you");
        return people.find(new PersonId(person))
                .map(each -> each.name().value())
                .orElseGet(() -> text("desk.somebody"));
    }

    boolean isMe(@Nullable UUID person) {
        return me.id().value().equals(person);
    }

    /** As the desk calls a state; the requester reads other words. */
    String state(RequestState state) {
        return text("desk.state." + state.name());
    }

    String supportType(@Nullable SupportType type) {
        return text(type == null ? "support.not-sure" : type.messageKey());
    }

    String language(String tag) {
        return texts.language(LOCALE, tag);
    }

    String country(String iso) {
        return texts.country(LOCALE, iso);
    }

    String number(Number number) {
        return texts.number(LOCALE, number);
    }

    String day(LocalDate day) {
        return texts.date(LOCALE, day);
    }

    String day(Instant instant) {
        return texts.date(LOCALE, instant);
    }

    String moment(Instant instant) {
        return texts.moment(LOCALE, instant);
    }

    String timeNow() {
        return texts.time(LOCALE, clock.instant());
    }

    Span due(@Nullable LocalDate day) {
        return new DueWords(texts).show(LOCALE, LocalDate.now(clock), day);
    }

    String dueWords(@Nullable LocalDate day) {
        return new DueWords(texts).words(LOCALE, LocalDate.now(clock), day);
    }
}
