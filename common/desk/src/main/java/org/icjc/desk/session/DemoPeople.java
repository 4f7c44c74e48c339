package org.icjc.desk.session;

import java.util.List;
import org.icjc.desk.PersonId;

/**
 * The demo's people, offered as buttons where one signs in. Given as a bean by the demo alone; in
 * earnest use there is no such bean, and no button signs anybody in.
 */
public interface DemoPeople {
    List<DemoPerson> people();

    /**
     * One invented person, whose keys lie open. The button opens the real slot with this
     * passphrase; the code, which works once in half a minute, is left out.
     *
     * @param label on the button, for example "Committee member 4"
     * @param hint what to try, one short sentence
     * @param door where the button stands
     */
    record DemoPerson(String label, String hint, PersonId person, String passphrase, Door door) {
        @Override
        public String toString() {
            return "[demo person]";
        }
    }
}
