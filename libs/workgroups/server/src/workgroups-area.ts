import type { Provider, Type } from '@nestjs/common';

/** What one area of the context brings to its module. */
export interface WorkgroupsArea {
  readonly resolvers: readonly Type[];
  readonly providers: readonly Provider[];
  /** The events of its acts; each has one handler. */
  readonly events: readonly string[];
}
