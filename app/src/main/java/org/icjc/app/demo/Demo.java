package org.icjc.app.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.directory.DemoMembers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the demo into an empty installation; an installation that has people is left alone. */
@Component
@ConditionalOnProperty("icjc.demo")
class Demo implements ApplicationRunner {
    private final DemoCast cast;
    private final DemoMembers members;
    private final DemoStory story;
    private final Clock clock;
    private final LoadingMark mark;

    Demo(
            DemoCast cast,
            DemoMembers members,
            DemoStory story,
            Clock clock,
            @Value("${icjc.data}") Path data) {
        this.cast = cast;
        this.members = members;
        this.story = story;
        this.clock = clock;
        this.mark = new LoadingMark(data);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (cast.isNeeded()) load();
        mark.remove();
    }

    private void load() {
        mark.setIfMissing();
        System.out.println("Loading the demo: people, 40 organisations, 12 requests …");
        try {
            PartScope.run(Part.DESK, members::enter);
            cast.enrolAll();
            story.tell(requests());
        } finally {
            cast.lock();
        }
    }

    private List<DemoRequest> requests() {
        return DemoRequest.all(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
