import type { Type } from '@nestjs/common';
import { type Policy, policyKey, type Strictness, strictnessOf } from './policy.js';

export interface OperationRow {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly capability: string;
  readonly writes: string;
  /** What is asked of the caller beyond the capability. */
  readonly asks: Strictness | null;
}

const resolverTypeKey = 'graphql:resolver_type';
const resolverNameKey = 'graphql:resolver_name';

/**
 * The operations that resolvers offer, each with its policy.
 *
 * @throws Error naming the first operation that carries no policy
 */
export function operationsOf(resolvers: readonly Type[]): OperationRow[] {
  const rows = resolvers.flatMap((resolver) => rowsOf(resolver.prototype as object));
  return rows.sort((one, other) => one.kind.localeCompare(other.kind) || one.name.localeCompare(other.name));
}

function rowsOf(prototype: object): OperationRow[] {
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler: unknown = Reflect.get(prototype, method);
    if (typeof handler !== 'function') return [];
    const type: unknown = Reflect.getMetadata(resolverTypeKey, handler);
    if (type !== 'Query' && type !== 'Mutation') return [];
    const given: unknown = Reflect.getMetadata(resolverNameKey, handler);
    const name = typeof given === 'string' ? given : method;
    const policy = Reflect.getMetadata(policyKey, handler) as Policy | undefined;
    if (policy === undefined) throw new Error(`The operation ${name} carries no policy`);
    const { capability, writes } = policy;
    const kind = type === 'Query' ? ('query' as const) : ('mutation' as const);
    return [{ kind, name, capability, writes, asks: strictnessOf(policy) }];
  });
}
