import type { RefusalParams } from '@maillage/platform-kernel';
import { faultAt, type FormFault, type FormFaultCode } from '../form-fault.js';

/** Where a reading stands, and all the faults that it has met. */
export class Place {
  constructor(
    readonly path: string,
    readonly faults: FormFault[],
  ) {}

  step(name: string | number): Place {
    return new Place(this.path === '' ? String(name) : `${this.path}.${name}`, this.faults);
  }

  /** Notes a fault. What is read with one is never used, so that it stands for any value. */
  fault(code: FormFaultCode, params: RefusalParams = {}): never {
    this.faults.push(faultAt(this.path, code, params));
    return undefined as never;
  }
}

/** Reads what came from outside as a value of ours, and notes what hinders; the reading goes on all the same. */
export type Reader<T> = (value: unknown, at: Place) => T;

export const text: Reader<string> = (value, at) =>
  typeof value === 'string' ? value : at.fault('unreadable', { expected: 'text' });

export const number: Reader<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : at.fault('unreadable', { expected: 'number' });

export const truth: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : at.fault('unreadable', { expected: 'truth' });

export function word<W extends string>(words: readonly W[]): Reader<W> {
  return (value, at) => words.find((known) => known === value) ?? at.fault('wordUnknown', { value: String(value) });
}

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

export function listOf<T>(read: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return at.fault('unreadable', { expected: 'list' });
    if (value.length > most) return at.fault('tooMany', { max: most });
    return value.map((item: unknown, index) => read(item, at.step(index)));
  };
}

type Shape<T> = { readonly [name in keyof T]-?: Reader<T[name]> };

export function objectOf<T>(shape: Shape<T>): Reader<T> {
  const names = Object.keys(shape) as (keyof T & string)[];
  return (value, at) => {
    if (!isObject(value)) return at.fault('unreadable', { expected: 'object' });
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(shape, name)) at.step(name).fault('propertyUnknown', { name });
    }
    return Object.fromEntries(names.map((name) => [name, shape[name](own(value, name), at.step(name))])) as T;
  };
}

/** One of several shapes, told apart by the word that each has under the same name. */
export function oneOf<W extends string, T>(tag: string, readers: Readonly<Record<W, Reader<T>>>): Reader<T> {
  const known = word(Object.keys(readers) as W[]);
  return (value, at) => {
    if (!isObject(value)) return at.fault('unreadable', { expected: 'object' });
    const found: W | undefined = known(own(value, tag), at.step(tag));
    return found === undefined ? (undefined as never) : readers[found](value, at);
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object has of its own: never what every object inherits. */
export function own<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
