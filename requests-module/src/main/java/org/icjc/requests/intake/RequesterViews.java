package org.icjc.requests.intake;

import java.util.List;
import java.util.Optional;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.RequesterCase;
import org.icjc.requests.access.RequesterRow;
import org.icjc.requests.access.RequesterSeals;
import org.icjc.requests.access.Shown;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.BriefText;
import org.icjc.requests.request.BriefWork;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Direction;
import org.icjc.requests.request.Message;
import org.icjc.vault.RequesterKeys;
import org.springframework.stereotype.Component;

/** Puts together what a requester sees. */
@Component
@OnPart(Part.INTAKE)
class RequesterViews {
    private final RequesterStore store;
    private final RequesterSeals seals;

    RequesterViews(RequesterStore store, RequesterSeals seals) {
        this.store = store;
        this.seals = seals;
    }

    RequesterView of(RequesterKeys keys, RequesterStore.Found found) {
        RequesterRow sealed = found.sealed();
        if (sealed == null)
            return view(found, Answers.none(), List.of(), Optional.empty(), List.of(), List.of());
        RequesterCase opened = seals.open(keys, sealed);
        byte[] lookup = keys.lookupId();
        return view(
                found,
                opened.answers(),
                store.messages(lookup).stream().map(each -> message(opened, each)).toList(),
                store.brief(lookup).map(each -> brief(opened, each)),
                store.interests(lookup).stream().map(each -> interest(keys, opened, each)).toList(),
                store.looks(lookup));
    }

    private static RequesterView view(
            RequesterStore.Found found,
            Answers answers,
            List<Message> messages,
            Optional<RequesterView.Brief> brief,
            List<RequesterView.Interest> interests,
            List<RequesterView.Look> looks) {
        return new RequesterView(
                found.reference(),
                found.state(),
                found.submittedAt(),
                found.since(),
                found.dueOn(),
                found.urgency(),
                found.language(),
                answers,
                looks,
                messages,
                brief,
                interests,
                declined(found),
                found.state() == RequestState.DECLINED && !found.reviewUsed());
    }

    private static Optional<DeclineReason> declined(RequesterStore.Found found) {
        return found.state() == RequestState.DECLINED
                ? Optional.ofNullable(found.reason()).map(DeclineReason::ofCode)
                : Optional.empty();
    }

    private static Message message(RequesterCase opened, RequesterStore.SealedMessage sealed) {
        return new Message(
                sealed.id(),
                Direction.valueOf(sealed.direction()),
                Message.Kind.valueOf(sealed.kind()),
                opened.openMessage(sealed.id(), sealed.sealed()),
                sealed.at(),
                null,
                sealed.answerTo(),
                sealed.answered());
    }

    // The words come from the exact bytes that are signed; what the desk worked on only adds the
    // requester's own words and the meter.
    private static RequesterView.Brief brief(
            RequesterCase opened, RequesterStore.SealedBrief sealed) {
        byte[] bytes = opened.openBrief(sealed.id(), sealed.exact());
        BriefText exact = BriefText.read(bytes);
        BriefWork work = BriefWork.read(opened.openBriefWork(sealed.id(), sealed.work()));
        return new RequesterView.Brief(
                Shown.of(sealed.id(), bytes),
                BriefState.valueOf(sealed.state()),
                BriefLines.beside(exact, work),
                exact.summary(),
                work.meter());
    }

    private static RequesterView.Interest interest(
            RequesterKeys keys, RequesterCase opened, RequesterStore.SealedInterest sealed) {
        ConsentState state = ConsentState.valueOf(sealed.state());
        byte[] answer = sealed.answer();
        Optional<Consent> consent =
                state == ConsentState.CONSENTED && answer != null
                        ? Optional.of(opened.openConsent(keys, sealed.referral(), answer))
                        : Optional.empty();
        byte[] profile = opened.openProfile(sealed.referral(), sealed.profile());
        return new RequesterView.Interest(
                Shown.of(sealed.referral(), profile),
                RequesterCase.readProfile(profile),
                state,
                sealed.until(),
                consent);
    }
}
