package fr.inventons.recognition.label.web;

import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.memory.Remembered;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.LabelSearch;
import fr.inventons.recognition.label.LabelSearch.Standing;
import fr.inventons.recognition.label.Labels;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public register, the page that a QR code leads to, and the badge. */
@Controller
class RegisterPages {
    private final Labels labels;
    private final LabelSheets sheets;
    private final LabelWords words;
    private final Territories territories;
    private final PublicUrl publicUrl;
    private final Templates templates;

    RegisterPages(
            Labels labels,
            LabelSheets sheets,
            LabelWords words,
            Territories territories,
            PublicUrl publicUrl,
            Templates templates) {
        this.labels = labels;
        this.sheets = sheets;
        this.words = words;
        this.territories = territories;
        this.publicUrl = publicUrl;
        this.templates = templates;
    }

    @Open
    @Remembered("label")
    @GetMapping("/labels")
    ResponseEntity<String> register(Frame frame, RegisterForm form) {
        var page = labels.search(form.search(), form.after());
        return Html.page(templates.recognitionLabelRegister(frame, view(form, page)));
    }

    /** An unknown number gets an honest page: the number is perhaps forged. */
    @Open
    @Remembered({"label", "action"})
    @GetMapping("/labels/{number}")
    ResponseEntity<String> verify(Frame frame, @PathVariable String number) {
        var label = labels.label(number);
        if (label.isEmpty()) {
            return unknown(frame, number);
        }
        return Html.page(templates.recognitionLabelVerification(frame, sheets.sheet(label.get())));
    }

    @Open
    @Remembered("label")
    @GetMapping("/labels/{number}/badge")
    ResponseEntity<String> badge(Frame frame, @PathVariable String number) {
        var label = labels.label(number);
        if (label.isEmpty()) {
            return unknown(frame, number);
        }
        var sheet = sheets.sheet(label.get());
        return Html.page(
                templates.recognitionLabelBadge(
                        frame, sheet, sheet.inForce() ? snippet(label.get()) : ""));
    }

    ResponseEntity<String> unknown(Frame frame, String number) {
        var tidy = number.strip().toUpperCase(Locale.ROOT);
        return Html.page(
                404,
                templates.recognitionLabelUnknown(
                        frame, tidy, tidy.matches("L-[0-9]{4}-[0-9]{4,9}")));
    }

    /** Only text and a link: no picture that tells who looks, nothing to go stale. */
    private String snippet(Label label) {
        return "<p><a href=\"%s\">%s</a><br>%s</p>"
                .formatted(
                        publicUrl.of("/labels/" + label.number()),
                        words.say("badge.link", label.number()),
                        words.say("badge.words", French.day(label.decidedOn())));
    }

    private RegisterView view(RegisterForm form, LabelSearch.Page page) {
        return new RegisterView(
                form,
                words.say("found", page.found()),
                page.labels().stream().map(this::row).toList(),
                page.next().map(cursor -> form.href("/labels", cursor.toString())).orElse(""),
                form.href("/labels.csv", ""),
                departments(),
                kinds(),
                Arrays.stream(Standing.values())
                        .map(one ->
                                new Option(
                                        RegisterForm.key(one), words.say("standing." + one.name())))
                        .toList());
    }

    private RegisterView.Row row(Label label) {
        return new RegisterView.Row(
                "/labels/" + label.number(),
                label.number(),
                label.title(),
                label.bearerName(),
                label.national()
                        ? words.say("national", label.place())
                        : label.place() + " (" + words.department(label.department()) + ")",
                French.day(label.decidedOn()),
                words.status(label));
    }

    private List<Option> departments() {
        return Stream.concat(
                        Stream.of(new Option("", words.say("every-department"))),
                        territories.departments().stream()
                                .map(one ->
                                        new Option(
                                                one.code().value(),
                                                one.code().value() + " – " + one.name())))
                .toList();
    }

    private List<Option> kinds() {
        return Stream.concat(
                        Stream.of(new Option("", words.say("every-kind"))),
                        Arrays.stream(ActionKind.values())
                                .map(kind -> new Option(kind.key(), words.kind(kind))))
                .toList();
    }
}
