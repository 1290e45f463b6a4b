import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { newId } from '@maillage/platform-kernel';
import type { Arguments } from '../question-maker.js';
import type { ApiOperation } from './api-schema.js';

const longestPage = 100;

/** The given arguments, and for each that is asked for and not given, any value of its type. */
export function filledArguments({ field }: ApiOperation, given: Arguments): Arguments {
  const filled = field.args.map(({ name, type, defaultValue }) => {
    if (name === 'first' && given[name] === undefined) return [name, longestPage];
    return [name, filledOne(name, type, given[name] ?? defaultValue)];
  });
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined)) as Arguments;
}

/** Undefined where nothing is given and nothing is asked for. */
function filledOne(name: string, type: GraphQLInputType, given: unknown): unknown {
  const asked = isNonNullType(type) ? type.ofType : type;
  if (given === undefined || given === null) return isNonNullType(type) ? anyOf(name, asked) : given;
  if (isListType(asked) && Array.isArray(given)) return given.map((one) => filledOne(name, asked.ofType, one));
  return isInputObjectType(asked) ? filledObject(asked, given) : given;
}

function filledObject(type: GraphQLInputObjectType, given: object): object {
  const parts = Object.values(type.getFields()).map((part) => [
    part.name,
    filledOne(part.name, part.type, Reflect.get(given, part.name)),
  ]);
  return Object.fromEntries(parts) as object;
}

const inAMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString();

const anyScalar: Readonly<Record<string, () => unknown>> = {
  ID: newId,
  String: () => 'A question',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => false,
  Cents: () => 100,
  Instant: inAMonth,
};

function anyOf(name: string, type: GraphQLInputType): unknown {
  if (name === 'idempotencyKey') return randomUUID();
  if (isListType(type)) return [];
  if (isInputObjectType(type)) return filledObject(type, {});
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const any = anyScalar[String(type)];
  if (any === undefined) throw new Error(`No value of ${String(type)} for ${name}: add one to filled-arguments.ts.`);
  return any();
}
