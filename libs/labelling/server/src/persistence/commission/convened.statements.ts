/**
 * A session that is convened, with its files as the members are before them: a member who came after a file was put on
 * the agenda has neither its access nor a recusal yet.
 */
export const convenedSession = {
  name: 'labelling.commission.convened',
  text: `select session.title, session.held_on::text as "heldOn", session.place,
      coalesce((select json_agg(json_build_object('itemId', item.id, 'cycleId', item.cycle_id,
          'examined', json_build_object('organisationId', card.id, 'regionCodes', card.region_codes, 'auditorIds',
            array(select distinct access.person_id from labelling.cycle_access access
              where access.cycle_id = item.cycle_id and access.access_right = 'audit')),
          'knownPersonIds', array(select access.person_id from labelling.cycle_access access
              where access.cycle_id = item.cycle_id and access.access_right = 'decide' and access.closed_at is null
            union select recusal.person_id from labelling.recusal where recusal.item_id = item.id)))
        from labelling.commission_item item join network.organisation_card card on card.id = item.organisation_id
        where item.session_id = session.id and item.decided_at is null and item.withdrawn_at is null), '[]') as items,
      coalesce((select json_agg(json_build_object('id', member.id, 'personId', member.person_id, 'name', member.person_name,
          'wasRecused', false, 'seats', coalesce((select json_agg(json_build_object('organisationId', card.id,
              'organisationName', card.name, 'organisationKind', card.kind, 'regionCodes', card.region_codes))
            from network.seat join network.organisation_card card on card.id = seat.tenant_id
            where seat.person_id = member.person_id and seat.runs and seat.role not in ('auditor', 'commissionMember')), '[]')))
        from labelling.commission_member member where member.starts_on <= session.held_on
          and (member.ends_on is null or member.ends_on > session.held_on)), '[]') as members
    from labelling.commission_session session where session.id = $1 and session.state = 'convened'`,
};

/** $1 the union, $2 accesses, $3 recusals, $4 when. */
export const openFiles = {
  name: 'labelling.commission.openFiles',
  text: `with opened as (insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id,
        access_right, opened_at)
      select id, "organisationId", "cycleId", "personId", "personName", $1::uuid, 'decide', $4::timestamptz
      from json_to_recordset($2::json) as opened (id uuid, "organisationId" uuid, "cycleId" uuid, "personId" uuid,
        "personName" text)
      on conflict do nothing)
    insert into labelling.recusal (id, tenant_id, item_id, member_id, person_id, person_name, origin, reason, recorded_at)
      select id, $1::uuid, "itemId", "memberId", "personId", "personName", 'computed', reason, $4::timestamptz
      from json_to_recordset($3::json) as recused (id uuid, "itemId" uuid, "memberId" uuid, "personId" uuid,
        "personName" text, reason text)
      on conflict do nothing`,
};
