import type { Provider } from '@nestjs/common';

/** The events that one context appends. */
export class DeclaredEvents {
  constructor(readonly names: readonly string[]) {}
}

/** A provider for the module of a context; the boot compares what is declared with what is handled. */
export function declareEvents(names: readonly string[]): Provider {
  return { provide: Symbol('DeclaredEvents'), useValue: new DeclaredEvents(names) };
}
