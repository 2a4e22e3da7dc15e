package fr.inventons.foundation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every cell of the matrix, written here a second time in another form, so that none changes
 * unseen.
 */
class VisibilityTest {
    /**
     * Columns in the order of {@link Reader}. F: full, A: anonymous, s: status, a dash: nothing.
     */
    private static final Map<Character, Sight> LETTERS =
            Map.of('F', Sight.FULL, 'A', Sight.ANONYMOUS, 's', Sight.STATUS, '-', Sight.NONE);

    private static Visibility visibility(String edition) {
        return CampaignFiles.campaign(edition).visibility();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # table facilitator council officer hierarchy local-authority agency answering-service group-member public
                    PROPOSAL,    SAID,       FF--------
                    PROPOSAL,    RELEASED,   FFFF------
                    PROPOSAL,    REVIEW,     sFFFF-----
                    PROPOSAL,    VALIDATION, s-FFF-----
                    PROPOSAL,    SENT,       s-FFFFF---
                    PROPOSAL,    GROUPED,    s-FFF-FFA-
                    PROPOSAL,    PUBLISHED,  FFFFFFFFFF
                    AVIS,        SAID,       ----------
                    AVIS,        RELEASED,   FFFF------
                    AVIS,        REVIEW,     sFFFF-----
                    AVIS,        VALIDATION, s-FFF-----
                    AVIS,        SENT,       s-FFFFF---
                    AVIS,        GROUPED,    s-FFF-FFA-
                    AVIS,        PUBLISHED,  FFFFFFFFFF
                    REMONTEE,    SAID,       ----------
                    REMONTEE,    RELEASED,   ----------
                    REMONTEE,    REVIEW,     sFFFF-----
                    REMONTEE,    VALIDATION, s-FFF-----
                    REMONTEE,    SENT,       s-FFFFF---
                    REMONTEE,    GROUPED,    s-FFF-F-s-
                    REMONTEE,    PUBLISHED,  FFFFFFFFFF
                    GROUP_WORK,  SAID,       ----------
                    GROUP_WORK,  RELEASED,   ----------
                    GROUP_WORK,  REVIEW,     ----------
                    GROUP_WORK,  VALIDATION, ----------
                    GROUP_WORK,  SENT,       ------F---
                    GROUP_WORK,  GROUPED,    s-sFF-FFA-
                    GROUP_WORK,  PUBLISHED,  FFFFFFFFFF
                    ANSWER,      SAID,       ----------
                    ANSWER,      RELEASED,   ----------
                    ANSWER,      REVIEW,     ----------
                    ANSWER,      VALIDATION, ----------
                    ANSWER,      SENT,       ----------
                    ANSWER,      GROUPED,    --sFF-FF--
                    ANSWER,      PUBLISHED,  FFFFFFFFFF
                    NOTE,        SAID,       ----------
                    NOTE,        RELEASED,   ---F------
                    NOTE,        REVIEW,     ---FF-----
                    NOTE,        VALIDATION, ---FF-----
                    NOTE,        SENT,       ---FF-----
                    NOTE,        GROUPED,    ---FF-----
                    NOTE,        PUBLISHED,  ---FF-----
                    AGENCY_NOTE, SAID,       ----------
                    AGENCY_NOTE, RELEASED,   ----------
                    AGENCY_NOTE, REVIEW,     ----------
                    AGENCY_NOTE, VALIDATION, ----------
                    AGENCY_NOTE, SENT,       ------F---
                    AGENCY_NOTE, GROUPED,    ------F---
                    AGENCY_NOTE, PUBLISHED,  ------F---
                    """)
    void each_cell_is_what_was_decided(Subject subject, Stage stage, String row) {
        for (var edition : Set.of(CampaignFiles.OLDER, CampaignFiles.NEWER)) {
            var readers = Reader.values();
            for (int i = 0; i < readers.length; i++) {
                assertThat(visibility(edition).sight(subject, stage, readers[i]))
                        .as("%s: %s %s %s", edition, subject, stage, readers[i])
                        .isEqualTo(LETTERS.get(row.charAt(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CampaignFiles.OLDER, CampaignFiles.NEWER})
    void a_passer_by_reads_published_things_and_never_a_note(String edition) {
        var matrix = visibility(edition);
        for (var subject : Subject.values()) {
            var seen =
                    Arrays.stream(Stage.values())
                            .filter(stage ->
                                    matrix.sight(subject, stage, Reader.PUBLIC) != Sight.NONE)
                            .collect(Collectors.toSet());
            var note = subject == Subject.NOTE || subject == Subject.AGENCY_NOTE;
            assertThat(seen).isEqualTo(note ? Set.of() : Set.of(Stage.PUBLISHED));
        }
    }

    @Test
    void who_reads_from_several_places_sees_the_most_that_one_of_them_shows() {
        var matrix = visibility(CampaignFiles.OLDER);
        var both = EnumSet.of(Reader.TABLE, Reader.COUNCIL, Reader.PUBLIC);
        assertThat(matrix.sight(Subject.PROPOSAL, Stage.REVIEW, both)).isEqualTo(Sight.FULL);
        assertThat(matrix.sight(Subject.PROPOSAL, Stage.REVIEW, Set.of())).isEqualTo(Sight.NONE);
    }

    @Test
    void what_the_matrix_does_not_name_is_not_seen() {
        var empty = new Visibility(Map.of(), Map.of());
        assertThat(empty.sight(Subject.PROPOSAL, Stage.PUBLISHED, Reader.PUBLIC))
                .isEqualTo(Sight.NONE);
    }
}
