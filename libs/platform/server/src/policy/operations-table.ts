import type { Type } from '@nestjs/common';
import { type Policy, policyKey, type Strictness, strictnessOf } from './policy.js';
import { routeOf } from './route-of.js';

export interface OperationRow {
  readonly kind: 'query' | 'mutation' | 'route';
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
  return sorted(resolvers.flatMap((resolver) => rowsOf(resolver.prototype as object)));
}

/**
 * The routes beside GraphQL, each with its policy.
 *
 * @throws Error naming the first route that carries no policy
 */
export function routesOf(controllers: readonly Type[]): OperationRow[] {
  return sorted(controllers.flatMap(routesOfOne));
}

function sorted(rows: OperationRow[]): OperationRow[] {
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
    return [rowOf(type === 'Query' ? 'query' : 'mutation', name, handler)];
  });
}

function routesOfOne(controller: Type): OperationRow[] {
  const prototype = controller.prototype as object;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler: unknown = Reflect.get(prototype, method);
    const name = typeof handler === 'function' ? routeOf(controller, handler) : undefined;
    return name === undefined ? [] : [rowOf('route', name, handler as object)];
  });
}

function rowOf(kind: OperationRow['kind'], name: string, handler: object): OperationRow {
  const policy = Reflect.getMetadata(policyKey, handler) as Policy | undefined;
  if (policy === undefined) throw new Error(`The operation ${name} carries no policy`);
  const { capability, writes } = policy;
  return { kind, name, capability, writes, asks: strictnessOf(policy) };
}
