package fr.inventons.oversight.portal;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Neighbourhood;
import java.util.List;

/** What a département has made public. */
public record DepartmentView(
        Department department,
        MapStage stage,
        List<MeetingLine> meetings,
        List<Followed> proposals,
        List<Neighbourhood> neighbourhoods) {}
