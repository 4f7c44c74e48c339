package org.icjc.members.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.LanguageSkill;
import org.icjc.members.referrals.ReferralState;
import org.springframework.stereotype.Component;

/** The words of desk and portal for what the directory holds; in English for now. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
public class Words {
    private static final Locale LOCALE = Locale.ENGLISH;

    private final Texts texts;
    private final Clock clock;

    Words(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public String of(String key, Object... namesAndValues) {
        return texts.text(LOCALE, key, namesAndValues);
    }

    /** A page's title in the browser: what the page is, and whose. */
    public String pageTitle(String key) {
        return of("frame.title", "page", of(key));
    }

    public boolean has(String key) {
        return texts.has(LOCALE, key);
    }

    public String of(Coded coded) {
        return of(coded.messageKey());
    }

    /** A referral as the committee speaks of it; the shared words speak to the requester. */
    public String of(ReferralState state) {
        String own = "members.referral.state." + state.name();
        return of(has(own) ? own : state.messageKey());
    }

    /** A referral as its member sees it. */
    public String forMember(ReferralState state) {
        return of("members.portal.state." + state.name());
    }

    public String list(Collection<? extends Coded> coded) {
        return coded.stream().map(this::of).collect(Collectors.joining(", "));
    }

    public String date(Instant at) {
        return texts.date(LOCALE, at);
    }

    public String date(LocalDate day) {
        return texts.date(LOCALE, day);
    }

    public String moment(Instant at) {
        return texts.moment(LOCALE, at);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public String language(String tag) {
        return texts.language(LOCALE, tag);
    }

    /** Name of a country (ISO 3166-1) or of an area (UN M49), from CLDR. */
    public String place(String code) {
        return texts.country(LOCALE, code);
    }

    /** The smallest area of a member's seat. */
    public String area(Entry entry) {
        return place(
                Jurisdictions.find(entry.member().seat())
                        .map(Jurisdiction::area)
                        .orElse(entry.member().seat()));
    }

    /** For example "French C2, English B2": levels to speak. */
    public String languages(Entry entry) {
        return entry.capability().languages().entrySet().stream()
                .map(each -> language(each.getKey()) + level(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String level(LanguageSkill skill) {
        return skill.speak() == null ? "" : " " + skill.speak().name();
    }

    public String taken(Entry entry) {
        OptionalInt places = entry.places();
        return places.isPresent()
                ? of("members.taken", "taken", entry.load().taken(), "places", places.getAsInt())
                : of("members.taken.unsaid", "taken", entry.load().taken());
    }

    /** Days since the last offer; empty if there was none. */
    public OptionalInt daysSinceAsked(Entry entry) {
        LocalDate last = entry.load().lastAsked();
        return last == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(last, today()));
    }

    /** What the directory can be searched by. */
    public String searched(Entry entry) {
        return String.join(
                " ",
                entry.member().name(),
                of(entry.member().kind()),
                area(entry),
                place(entry.member().seat()),
                languages(entry),
                entry.capability().topics().keySet().stream()
                        .map(this::of)
                        .collect(Collectors.joining(" ")));
    }
}
