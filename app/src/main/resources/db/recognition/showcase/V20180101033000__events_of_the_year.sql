create schema if not exists showcase;

create table showcase.event (
    id            uuid        primary key,
    campaign      text        not null,
    department    text        not null,
    action_id     uuid        references action.action,
    title         text        not null check (char_length(title) between 1 and 120),
    about         text        not null check (char_length(about) <= 1000),
    access        text        not null check (char_length(access) <= 300),
    place         text        not null check (char_length(place) between 1 and 200),
    neighbourhood text        references territory.neighbourhood,
    starts_on     date        not null,
    starts_at     time        not null,
    last_day      date        not null,
    ends_at       time,
    announced_at  timestamptz not null,
    visible_from  timestamptz not null,
    exception     text        not null check (char_length(exception) <= 500),
    changed_at    timestamptz not null,
    revision      int         not null check (revision > 0),
    cancelled_at  timestamptz,
    cancel_reason text        not null check (char_length(cancel_reason) <= 300),
    check (last_day >= starts_on),
    check (last_day > starts_on or ends_at is null or ends_at > starts_at),
    check (visible_from >= announced_at),
    check ((cancelled_at is null) = (cancel_reason = ''))
);
create index event_day on showcase.event (campaign, last_day, starts_on, starts_at, id);
create index event_department on showcase.event (department, starts_on, id);
create index event_action on showcase.event (action_id, starts_on, id) where action_id is not null;
