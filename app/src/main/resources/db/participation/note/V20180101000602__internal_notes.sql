create schema if not exists note;

create table note.note (
    id          uuid        primary key,
    proposal_id uuid        not null references proposal.proposal,
    house       text        not null check (house in ('PREFECTURE', 'AGENCY')),
    author_id   uuid,
    written_at  timestamptz not null,
    text        text        not null check (char_length(text) between 1 and 1000)
);
create index note_proposal on note.note (proposal_id, written_at, id);
