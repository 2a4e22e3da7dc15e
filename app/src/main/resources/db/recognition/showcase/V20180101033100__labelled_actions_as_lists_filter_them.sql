-- What lists and maps filter on, said by labels and actions; their words stay with them.
create table showcase.exhibit (
    number         text        primary key,
    action_id      uuid        not null references action.action,
    title          text        not null,
    department     text        not null,
    kind           text        not null,
    pillar         text        not null,
    audiences      text[]      not null,
    neighbourhoods text[]      not null,
    decided_on     date        not null,
    visible_from   timestamptz not null,
    ends_on        date,
    -- An action with two labels stands once in a list, under the one that says most.
    front          boolean     not null
);
create unique index exhibit_front on showcase.exhibit (action_id) where front;
create index exhibit_action on showcase.exhibit (action_id);
create index exhibit_list on showcase.exhibit (decided_on desc, number desc) where front;
create index exhibit_department on showcase.exhibit (department, decided_on desc, number desc) where front;
