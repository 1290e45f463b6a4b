/** Something that happened in a context, in the past tense: `campaignOpened`. The payload is plain data, as JSON keeps it. */
export interface DomainEvent<Name extends string = string, Payload = unknown> {
  readonly name: Name;
  readonly tenantId: string;
  readonly payload: Payload;
  readonly occurredAt: Date;
}

/** An event as its handler is given it; the id is the same at each delivery. */
export interface DeliveredEvent<Payload = unknown> extends DomainEvent<string, Payload> {
  readonly id: string;
}
