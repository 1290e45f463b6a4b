import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import { type Scope, systemScope } from '../database/scope.js';
import type { WriteTransaction } from '../database/transaction.js';
import type { DeliveredEvent } from './domain-event.js';

/** What follows from an event. Each event has exactly one handler in the whole product. */
export abstract class EventHandler<Payload> {
  /**
   * Does everything that follows, in the given transaction: the effect and the mark that it was done are committed
   * together, so that a second delivery does nothing. Mails and calls that cannot be rolled back go through tables too.
   */
  abstract handle(event: DeliveredEvent<Payload>, transaction: WriteTransaction): Promise<void>;

  /** What the transaction may see and move: the event's tenant, unless a handler says that it needs more. */
  scopeOf(event: DeliveredEvent<Payload>): Scope {
    return systemScope(event.tenantId);
  }
}

export const handledEventKey = 'maillage:handledEvent';

type HandlerClass = new (...dependencies: never[]) => EventHandler<unknown>;

/** Makes a provider the handler of the named event. */
export const HandlesEvent =
  (name: string) =>
  (handler: HandlerClass): void => {
    applyDecorators(Injectable(), SetMetadata(handledEventKey, name))(handler);
  };
