create index participant_in_order on meeting.participant (meeting_id, id);
