import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Policy, policyKey } from './policy.js';

export interface OperationRow {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly capability: string;
  readonly writes: string;
}

const resolverTypeKey = 'graphql:resolver_type';
const resolverNameKey = 'graphql:resolver_name';

/** The operations that resolvers offer, read off the running modules, each with its policy. */
@Injectable()
export class OperationsTable {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error naming the first operation that carries no policy */
  rows(): OperationRow[] {
    const rows = this.discovery
      .getProviders()
      .flatMap(({ instance }) => (typeof instance === 'object' && instance !== null ? this.rowsOf(instance) : []));
    return rows.sort((one, other) => one.kind.localeCompare(other.kind) || one.name.localeCompare(other.name));
  }

  private rowsOf(resolver: object): OperationRow[] {
    const prototype: unknown = Object.getPrototypeOf(resolver);
    if (typeof prototype !== 'object' || prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler: unknown = Reflect.get(prototype, method);
      if (typeof handler !== 'function') return [];
      const type = this.reflector.get<string | undefined>(resolverTypeKey, handler as () => unknown);
      if (type !== 'Query' && type !== 'Mutation') return [];
      const name = this.reflector.get<string | undefined>(resolverNameKey, handler as () => unknown) ?? method;
      const policy = this.reflector.get<Policy | undefined>(policyKey, handler as () => unknown);
      if (policy === undefined) throw new Error(`The operation ${name} carries no policy`);
      return [{ kind: type === 'Query' ? ('query' as const) : ('mutation' as const), name, ...policy }];
    });
  }
}
