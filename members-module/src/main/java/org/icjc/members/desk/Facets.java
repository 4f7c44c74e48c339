package org.icjc.members.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.icjc.kernel.taxonomy.PractitionerKind;
import org.icjc.kernel.taxonomy.SupportType;
import org.icjc.kernel.taxonomy.Tradition;
import org.icjc.members.directory.Choice;

/** Narrows the directory; every count is true for what is chosen now. */
final class Facets extends Div {
    final CheckboxGroup<SupportType> types = new CheckboxGroup<>();
    final CheckboxGroup<String> languages = new CheckboxGroup<>();
    final CheckboxGroup<Tradition> traditions = new CheckboxGroup<>();
    final CheckboxGroup<PractitionerKind> kinds = new CheckboxGroup<>();
    final Checkbox room = new Checkbox();

    private final Words words;
    private boolean showing;

    Facets(Words words, Collection<String> spoken, Runnable changed) {
        this.words = words;
        addClassName("facets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.of("members.directory.narrow"));
        types.setItems(SupportType.values());
        List<String> tags = new ArrayList<>(spoken);
        tags.sort(Comparator.comparing(words::language));
        languages.setItems(tags);
        traditions.setItems(Tradition.values());
        kinds.setItems(PractitionerKind.values());
        add(
                group(types, "members.facet.support", changed),
                group(languages, "members.facet.language", changed),
                group(traditions, "members.facet.tradition", changed),
                group(kinds, "members.facet.practitioners", changed));
        room.addValueChangeListener(_ -> tell(changed));
        add(room);
    }

    private <T> CheckboxGroup<T> group(CheckboxGroup<T> group, String label, Runnable changed) {
        group.setLabel(words.of(label));
        group.addClassName("facet");
        group.addValueChangeListener(_ -> tell(changed));
        return group;
    }

    private void tell(Runnable changed) {
        if (!showing) changed.run();
    }

    Choice choice(String search) {
        return new Choice(
                types.getValue(),
                languages.getValue(),
                traditions.getValue(),
                kinds.getValue(),
                room.getValue(),
                search);
    }

    void clear() {
        showing = true;
        types.setValue(Set.of());
        languages.setValue(Set.of());
        traditions.setValue(Set.of());
        kinds.setValue(Set.of());
        room.setValue(false);
        showing = false;
    }

    void show(Choice.Counts counts) {
        showing = true;
        label(types, words::of, counts.types());
        label(languages, words::language, counts.languages());
        label(traditions, words::of, counts.traditions());
        label(kinds, words::of, counts.kinds());
        room.setLabel(words.of("members.facet.room.free") + " (" + counts.room() + ")");
        showing = false;
    }

    private static <T> void label(
            CheckboxGroup<T> group, Function<T, String> name, Map<T, Integer> counts) {
        group.setItemLabelGenerator(
                item -> name.apply(item) + " (" + counts.getOrDefault(item, 0) + ")");
    }
}
