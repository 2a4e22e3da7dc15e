package fr.inventons.demonstration;

import fr.inventons.platform.command.DemonstrationLoader;
import fr.inventons.platform.journal.JournalReader;
import fr.inventons.platform.time.ProgramClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays the whole story once, then sets the clock to the story's own today. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class Demonstration implements DemonstrationLoader {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Personas personas;
    private final Places places;
    private final Cast cast;
    private final LocalStory stories;
    private final PreparationStory preparation;
    private final RecognitionStory recognition;
    private final JournalReader journal;
    private final ProgramClock clock;

    Demonstration(
            Personas personas,
            Places places,
            Cast cast,
            LocalStory stories,
            PreparationStory preparation,
            RecognitionStory recognition,
            JournalReader journal,
            ProgramClock clock) {
        this.personas = personas;
        this.places = places;
        this.cast = cast;
        this.stories = stories;
        this.preparation = preparation;
        this.recognition = recognition;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void load() {
        var today =
                LocalDateTime.parse(
                                (String)
                                        StoryFiles.read("histoire.yaml", Map.class)
                                                .get("aujourdhui"))
                        .atZone(PARIS)
                        .toInstant();
        if (personas.all().isEmpty()) {
            play();
        }
        clock.travelTo(laterOf(today, lastAct()));
    }

    private void play() {
        clock.travelTo(LocalDateTime.parse("2018-03-01T09:00").atZone(PARIS).toInstant());
        places.register();
        cast.register();
        for (var file : new String[] {"la-reunion", "corse-du-sud", "herault"}) {
            stories.tell(StoryFiles.read(file + ".yaml", Story.class), cast, file);
        }
        preparation.tell(StoryFiles.read("port-vieux.yaml", Preparing.class), cast);
        recognition.tell(cast);
        cast.appearAsPersonas();
    }

    private Instant lastAct() {
        return journal.lines("", Long.MAX_VALUE, 1).stream()
                .map(line -> line.at().plusSeconds(60))
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
