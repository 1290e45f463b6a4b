import type { Provider, Type } from '@nestjs/common';

/** What one area of the context brings to its module. */
export interface CallsArea {
  readonly resolvers: readonly Type[];
  readonly providers: readonly Provider[];
}
