INSERT INTO visit_word (visit_id, place, customer_code, person_id, visit_date, by_whom, what, due)
SELECT v.visit_id, p.place, v.customer_code, v.person_id, v.visit_date, LOWER(p.said ->> 'by'),
  p.said ->> 'what', p.said ->> 'due'
FROM visit v CROSS JOIN LATERAL jsonb_array_elements(v.record::jsonb -> 'promises') WITH ORDINALITY AS p (said, place)
WHERE v.status = 'confirmed' AND p.said ->> 'due' IS NOT NULL;

INSERT INTO visit_word (visit_id, place, customer_code, person_id, visit_date, by_whom, what, due)
SELECT visit_id, 0, customer_code, person_id, visit_date, 'next_step',
  record::jsonb -> 'next' ->> 'what', record::jsonb -> 'next' ->> 'date'
FROM visit WHERE status = 'confirmed' AND record::jsonb -> 'next' ->> 'what' IS NOT NULL;
