import { newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '../database/transaction.js';
import type { DomainEvent } from './domain-event.js';

/** PostgreSQL tells it to the relays when a transaction that appended commits. */
export const outboxChannel = 'maillage_outbox';

const append = {
  name: 'platform.outbox.append',
  text: `with appended as (
      insert into platform.outbox_event (id, tenant_id, name, payload, occurred_at) values ($1, $2, $3, $4, $5)
    ) select pg_notify('${outboxChannel}', '')`,
};

const appendAll = {
  name: 'platform.outbox.appendAll',
  text: `with appended as (
      insert into platform.outbox_event (id, tenant_id, name, payload, occurred_at)
      select id, "tenantId", name, payload, "occurredAt" from json_to_recordset($1::json) as event (id uuid, "tenantId" uuid,
        name text, payload jsonb, "occurredAt" timestamptz)
    ) select pg_notify('${outboxChannel}', '')`,
};

/** Leaves several events with the transaction, by one statement. */
export async function appendEvents(transaction: WriteTransaction, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  await transaction.rows(appendAll, [JSON.stringify(events.map((event) => ({ ...event, id: newId() })))]);
}

/**
 * Leaves an event with the transaction: it is delivered if the transaction commits, and never if it does not.
 *
 * @returns the id of the event
 */
export async function appendEvent(transaction: WriteTransaction, event: DomainEvent): Promise<string> {
  const id = newId();
  const { tenantId, name, payload, occurredAt } = event;
  await transaction.rows(append, [id, tenantId, name, JSON.stringify(payload), occurredAt]);
  return id;
}
