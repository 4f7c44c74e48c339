package org.icjc.requests.web;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Fills in a form in Chromium as a person does. */
public final class Filling {
    private Filling() {}

    /** By name of the field; several values of one field are separated by {@code ||}. */
    public static void in(Page page, Map<String, String> answers) {
        answers.forEach((name, value) -> {
            for (String one : value.split("\\|\\|")) fill(page, name, one);
        });
    }

    private static void fill(Page page, String name, String value) {
        var field = page.locator("[name='" + name + "']");
        String type = String.valueOf(field.first().getAttribute("type"));
        if (type.equals("radio") || type.equals("checkbox"))
            page.locator("[name='" + name + "'][value='" + value + "']").check();
        else if (page.locator("select[name='" + name + "']").count() == 1)
            field.selectOption(value);
        else field.fill(value);
    }
}
