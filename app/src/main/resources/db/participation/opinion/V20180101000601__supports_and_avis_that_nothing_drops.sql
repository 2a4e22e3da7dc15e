create schema if not exists opinion;

create table opinion.support (
    proposal_id  uuid        not null references proposal.proposal,
    person_id    uuid        not null,
    supported_at timestamptz not null,
    primary key (proposal_id, person_id)
);

create table opinion.avis (
    id                uuid        primary key,
    proposal_id       uuid        not null references proposal.proposal,
    body_id           uuid        not null,
    number            int         not null check (number > 0),
    given_at          timestamptz not null,
    held_on           date        not null,
    favourable        int         not null check (favourable >= 0),
    with_reservations int         not null check (with_reservations >= 0),
    against           int         not null check (against >= 0),
    abstention        int         not null check (abstention >= 0),
    position          text        not null
        check (position in ('FAVOURABLE', 'WITH_RESERVATIONS', 'UNFAVOURABLE', 'ALTERNATIVE')),
    reservation       text        not null check (char_length(reservation) <= 1200),
    alternative       text        not null check (char_length(alternative) <= 1200),
    mandated          text        not null check (char_length(mandated) <= 200),
    paper             text        not null check (char_length(paper) <= 200),
    given_by          text        not null,
    unique (proposal_id, body_id, number),
    check (favourable + with_reservations + against + abstention > 0),
    check (position <> 'WITH_RESERVATIONS' or reservation <> ''),
    check (position <> 'ALTERNATIVE' or alternative <> '')
);

create table opinion.divergence (
    avis_id   uuid    not null references opinion.avis,
    rank      int     not null check (rank > 0),
    text      text    not null check (char_length(text) between 1 and 1200),
    published boolean not null,
    primary key (avis_id, rank)
);

create function opinion.refuse_to_drop() returns trigger language plpgsql as $$
begin
    raise exception 'an avis that was given is never dropped nor rewritten: % refused', tg_op;
end
$$;
create trigger kept before update or delete on opinion.avis
    for each row execute function opinion.refuse_to_drop();
create trigger kept_whole before truncate on opinion.avis
    for each statement execute function opinion.refuse_to_drop();
create trigger kept before update or delete on opinion.divergence
    for each row execute function opinion.refuse_to_drop();
create trigger kept_whole before truncate on opinion.divergence
    for each statement execute function opinion.refuse_to_drop();
