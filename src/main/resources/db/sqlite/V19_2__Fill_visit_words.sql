INSERT INTO visit_word (visit_id, place, customer_code, person_id, visit_date, by_whom, what, due)
SELECT v.visit_id, p.key + 1, v.customer_code, v.person_id, v.visit_date, LOWER(json_extract(p.value, '$.by')),
  json_extract(p.value, '$.what'), json_extract(p.value, '$.due')
FROM visit v, json_each(v.record, '$.promises') p
WHERE v.status = 'confirmed' AND json_extract(p.value, '$.due') IS NOT NULL;

INSERT INTO visit_word (visit_id, place, customer_code, person_id, visit_date, by_whom, what, due)
SELECT visit_id, 0, customer_code, person_id, visit_date, 'next_step',
  json_extract(record, '$.next.what'), json_extract(record, '$.next.date')
FROM visit WHERE status = 'confirmed' AND json_extract(record, '$.next.what') IS NOT NULL;
