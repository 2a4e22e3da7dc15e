-- What one registration does to the database, said by pgbench: the same locks, the same reads to decide, the same rows.
-- Arguments come from RegistrationBench; :meetings is how many meetings there are.
\set nth random(1, :meetings)
\set who random(1, 1000000000)
begin;
select id as meeting from meeting.meeting where title = 'Banc ' || :nth::text for update \gset
select capacity, reserved, open, until, hours_to_accept from registration.rules where meeting_id = :meeting::uuid;
select quality, count(*) as people from meeting.participant where meeting_id = :meeting::uuid group by quality order by quality;
select meeting_id, state, quality, count(*) as people from registration.registration where meeting_id = :meeting::uuid group by meeting_id, state, quality order by meeting_id, state, quality;
select id from registration.registration where meeting_id = :meeting::uuid and name_mark = md5(:who::text) order by since, id;
insert into identity.person (id, civility, given_name, family_name, email, mobile, postal_address, relay, registered_at) values (gen_random_uuid(), '', 'Inès', 'Banc ' || :who::text, 'banc' || :who::text || '@exemple.test', '', '', '', now()) returning id as person \gset
insert into platform.journal (at, type, actor, fact) values (now(), 'identity.person-registered', 'anyone', cast('{"person":"' || :person::text || '"}' as jsonb));
insert into meeting.participant (id, meeting_id, person_id, quality, organisation_id, enrolled_at) values (gen_random_uuid(), :meeting::uuid, :person::uuid, 'resident', null, now()) returning id as participant \gset
insert into platform.journal (at, type, actor, fact) values (now(), 'meeting.participant-enrolled', 'anyone', cast('{"meeting":"' || :meeting::text || '","participant":"' || :participant::text || '","quality":"resident"}' as jsonb));
insert into registration.registration (id, meeting_id, person_id, participant_id, state, channel, quality, organisation_said, code, revision, since, age_band, adult_in_charge, adult_phone, may_attend, wishes, needs, children, language, together, remark, name_mark, phone_mark) values (gen_random_uuid(), :meeting::uuid, :person::uuid, :participant::uuid, 'REGISTERED', 'PUBLIC', 'resident', '', translate(upper(substr(md5(:who::text), 1, 7)), '01', 'XY'), 1, now(), 'ADULT', '', '', false, '{}', '{}', 0, '', '', '', md5(:who::text), '') on conflict (code) do nothing;
insert into platform.journal (at, type, actor, fact) values (now(), 'registration.registered', 'anyone', cast('{"meeting":"' || :meeting::text || '","participant":"' || :participant::text || '","quality":"resident","channel":"PUBLIC"}' as jsonb));
select id from correspondence.dispatch where meeting = :meeting::uuid and person = :person::uuid and key = 'banc';
insert into platform.outbox (id, key, address, subject, text, html, state, put_at, since, due_at) values (gen_random_uuid(), 'banc-' || :person::text, 'banc@exemple.test', 'Votre place est réservée', repeat('Votre place est réservée. ', 20), repeat('<p>Votre place est réservée.</p> ', 120), 'WAITING', now(), now(), now()) returning id as mail \gset
insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('banc', :mail::text, now() + interval '1 year', false, 1);
insert into correspondence.dispatch (id, meeting, person, purpose, key, subject, parts, call_script, channel, mail, sent_at, reserve) values (gen_random_uuid(), :meeting::uuid, :person::uuid, 'registration-registered', 'banc', 'Votre place est réservée', '[]', repeat('Votre place est réservée. ', 10), 'EMAIL', :mail::uuid, now(), '');
insert into platform.journal (at, type, actor, fact) values (now(), 'correspondence.sent', 'anyone', cast('{"meeting":"' || :meeting::text || '","dispatch":"' || :mail::text || '","channel":"email"}' as jsonb));
commit;
