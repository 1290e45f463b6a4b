import { RequestMethod, type Type } from '@nestjs/common';

const pathKey = 'path';
const methodKey = 'method';

/** A route as documents name it, `GET /health/live`; undefined for a method that is none. */
export function routeOf(controller: Type, handler: object): string | undefined {
  const method: unknown = Reflect.getMetadata(methodKey, handler);
  const path: unknown = Reflect.getMetadata(pathKey, handler);
  if (typeof method !== 'number' || typeof path !== 'string') return undefined;
  const base: unknown = Reflect.getMetadata(pathKey, controller);
  const parts = [base, path].map((part) => String(part).replaceAll('/', ' ').trim().replaceAll(' ', '/'));
  return `${RequestMethod[method]} /${parts.filter((part) => part !== '').join('/')}`;
}
