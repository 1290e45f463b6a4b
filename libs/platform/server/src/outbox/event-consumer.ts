import { Injectable } from '@nestjs/common';
import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { DeliveredEvent } from './domain-event.js';
import { EventRegistry } from './event-registry.js';

const find = {
  name: 'platform.outbox.find',
  text: `select id, tenant_id as "tenantId", name, payload, occurred_at as "occurredAt"
    from platform.outbox_event where id = $1`,
};
const mark = {
  name: 'platform.outbox.consume',
  text: `insert into platform.consumed_event (tenant_id, event_id, consumer) values ($1, $2, $3)
    on conflict do nothing returning event_id`,
};

/** Gives an event to its handler, once. */
@Injectable()
export class EventConsumer {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly registry: EventRegistry,
  ) {}

  /**
   * The mark is taken before the work: a second delivery waits on it, and does nothing once the first has committed.
   *
   * @param eventId the only thing believed of a job; the event itself is read from the outbox
   * @returns whether the handler was called; an id that names no event asks for nothing
   */
  async consume(eventId: string): Promise<boolean> {
    const event = await this.find(eventId);
    if (event === undefined) return false;
    const handler = this.registry.handlerOf(event.name);
    return this.tenants.write(handler.scopeOf(event), async (transaction) => {
      const marked = await transaction.rows(mark, [event.tenantId, event.id, event.name]);
      if (marked.length === 0) return false;
      await handler.handle(event, transaction);
      return true;
    });
  }

  private find(eventId: string): Promise<DeliveredEvent | undefined> {
    return this.tenants.read(machineScope, async (reads) => {
      const [event] = await reads.rows<DeliveredEvent>(find, [eventId]);
      return event;
    });
  }
}
