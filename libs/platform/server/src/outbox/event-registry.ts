import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { DeclaredEvents } from './declared-events.js';
import { EventHandler, handledEventKey } from './event-handler.js';

/** Said at boot, with the name of the event and of its handlers. */
export class EventWiringError extends Error {
  override readonly name = 'EventWiringError';
}

/** Which handler an event has. The boot fails when a declared event has none or two, or a handler no declared event. */
@Injectable()
export class EventRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, EventHandler<unknown>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const instances = new Set(this.discovery.getProviders().map(({ instance }): unknown => instance));
    for (const instance of instances) {
      if (instance instanceof EventHandler) this.add(instance);
    }
    const declared = new Set(
      [...instances].flatMap((instance) => (instance instanceof DeclaredEvents ? instance.names : [])),
    );
    for (const name of declared) {
      if (!this.handlers.has(name)) throw new EventWiringError(`The event ${name} has no handler.`);
    }
    for (const [name, handler] of this.handlers) {
      if (!declared.has(name))
        throw new EventWiringError(`${nameOf(handler)} handles ${name}, which no module declares.`);
    }
  }

  /** @throws EventWiringError when the event was appended by another version of the product */
  handlerOf(name: string): EventHandler<unknown> {
    const handler = this.handlers.get(name);
    if (handler === undefined) throw new EventWiringError(`The event ${name} has no handler.`);
    return handler;
  }

  private add(handler: EventHandler<unknown>): void {
    const name = this.reflector.get<string | undefined>(handledEventKey, handler.constructor as () => unknown);
    if (name === undefined) throw new EventWiringError(`${nameOf(handler)} does not say which event it handles.`);
    const other = this.handlers.get(name);
    if (other !== undefined) {
      throw new EventWiringError(`The event ${name} has two handlers: ${nameOf(other)} and ${nameOf(handler)}.`);
    }
    this.handlers.set(name, handler);
  }
}

function nameOf(handler: EventHandler<unknown>): string {
  return handler.constructor.name;
}
