/** Locked rows are another relay's: each takes what the others have not. */
export const takeUnrelayed = {
  name: 'platform.outbox.takeUnrelayed',
  text: `with taken as (
      select id from platform.outbox_event where relayed_at is null order by id limit $1 for update skip locked
    )
    update platform.outbox_event as event set relayed_at = clock_timestamp() from taken
    where event.id = taken.id returning event.id, event.name`,
};

/** What was handed over long ago and left no mark: the queue's store may have lost it. */
export const takeOverdue = {
  name: 'platform.outbox.takeOverdue',
  text: `with taken as (
      select id from platform.outbox_event as overdue
      where consumed_at is null and relayed_at < clock_timestamp() - make_interval(secs => $2)
        and not exists (select from platform.consumed_event as mark
          where mark.tenant_id = overdue.tenant_id and mark.event_id = overdue.id)
      order by relayed_at limit $1 for update of overdue skip locked
    )
    update platform.outbox_event as event set relayed_at = clock_timestamp() from taken
    where event.id = taken.id returning event.id, event.name`,
};

/** Carries the marks of the consumers over to the outbox, so that the overdue are found without reading all that ever was. */
export const settle = {
  name: 'platform.outbox.settle',
  text: `with done as (
      select event.id, mark.consumed_at from platform.outbox_event as event
      join platform.consumed_event as mark on mark.tenant_id = event.tenant_id and mark.event_id = event.id
      where event.consumed_at is null and event.relayed_at is not null
      limit $1 for update of event skip locked
    )
    update platform.outbox_event as event set consumed_at = done.consumed_at from done
    where event.id = done.id returning event.id`,
};

export const countBacklog = {
  name: 'platform.outbox.backlog',
  text: `select count(*)::int as waiting, min(occurred_at) as "oldestAt" from (
      select occurred_at from platform.outbox_event where relayed_at is null
      union all
      select occurred_at from platform.outbox_event where consumed_at is null and relayed_at is not null
    ) as unconsumed`,
};
