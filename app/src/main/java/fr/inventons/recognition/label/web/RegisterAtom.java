package fr.inventons.recognition.label.web;

import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.label.Labels;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/** The labels that were given or that ended, as an Atom feed. */
@Component
class RegisterAtom {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Labels labels;
    private final LabelWords words;
    private final PublicUrl publicUrl;

    RegisterAtom(Labels labels, LabelWords words, PublicUrl publicUrl) {
        this.labels = labels;
        this.words = words;
        this.publicUrl = publicUrl;
    }

    String write() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "fr");
            var news = labels.news();
            element(xml, "id", publicUrl.of("/labels"));
            element(xml, "title", words.say("atom.title"));
            element(xml, "updated", at(news.isEmpty() ? Instant.EPOCH : news.getFirst().at()));
            link(xml, "self", publicUrl.of("/labels.atom"));
            link(xml, "alternate", publicUrl.of("/labels"));
            xml.writeStartElement("author");
            element(xml, "name", words.say("atom.author"));
            xml.writeEndElement();
            for (var one : news) {
                entry(xml, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed of labels", e);
        }
    }

    private void entry(XMLStreamWriter xml, Labels.News one) throws XMLStreamException {
        var label = one.label();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + label.id().value());
        element(xml, "title", words.say("atom.entry", label.number(), label.title()));
        element(xml, "updated", at(one.at()));
        element(xml, "published", at(label.visibleFrom()));
        link(xml, "alternate", publicUrl.of("/labels/" + label.number()));
        element(
                xml,
                "summary",
                words.status(label).words()
                        + ". "
                        + words.explained(label)
                        + " "
                        + words.scope(label));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    /** What XML cannot carry stays out. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "");
    }

    private static String at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
