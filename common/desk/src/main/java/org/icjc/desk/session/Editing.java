package org.icjc.desk.session;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.vault.PublicKeys;
import org.springframework.stereotype.Service;

/**
 * Text being written survives lock and restart: sealed to its writer's own public key while it is
 * written, and opened again in the same place after unlocking.
 */
@Service
@OnPart({Part.DESK, Part.PORTAL})
public class Editing {
    private static final int SOON = 2_000;

    private final EditingRows rows;
    private final CurrentPerson me;
    private final People people;

    Editing(EditingRows rows, CurrentPerson me, People people) {
        this.rows = rows;
        this.me = me;
        this.people = people;
    }

    /** Ends the keeping of one text. */
    public interface Kept {
        /** The text was sent, or given up: what was kept of it is deleted. */
        void done();
    }

    /**
     * Keeps what is written in a field from now on, and puts back what was kept before.
     *
     * @param place which text this is, for example {@code brief:} and the request's id; at most 200
     *     characters, never content
     */
    public <F extends Component & HasValue<?, String> & HasValueChangeMode> Kept keep(
            F field, String place) {
        Optional<String> before = kept(place);
        if (before.isPresent() && field.isEmpty()) field.setValue(before.get());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SOON);
        Writing writing = new Writing(place);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) writing.keep(change.getValue());
        });
        return writing::end;
    }

    /** What was kept in this place, for views that do not use {@link #keep}. */
    public Optional<String> kept(String place) {
        return rows.read(me.id(), me.keys(), place);
    }

    /** Keeps a text in this place. */
    public void write(String place, String text) {
        new Writing(place).keep(text);
    }

    public void forget(String place) {
        rows.delete(me.id(), place);
    }

    /** One text of one person; goes on when the person's keys are gone. */
    private final class Writing {
        private final Person writer = people.get(me.id());
        private final PublicKeys keys = writer.publicKeys().orElseThrow(Locked::new);
        private final Door door = Door.of(writer.roles());
        private final String place;
        private boolean ended;

        Writing(String place) {
            this.place = place;
        }

        void keep(String text) {
            if (ended) return;
            PartScope.run(
                    door.part(),
                    () -> {
                        if (text.isBlank()) rows.delete(writer.id(), place);
                        else rows.write(writer.id(), keys, place, text);
                    });
        }

        void end() {
            ended = true;
            PartScope.run(door.part(), () -> rows.delete(writer.id(), place));
        }
    }
}
