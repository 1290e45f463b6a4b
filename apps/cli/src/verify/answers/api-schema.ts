import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from 'graphql';

export type ApiField = GraphQLField<unknown, unknown>;

export interface ApiOperation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly field: ApiField;
  /** What the answer shows: the type of a row where it is a page, null where it is a leaf. */
  readonly shown: GraphQLObjectType | null;
  readonly isPage: boolean;
}

const committedSchema = join(import.meta.dirname, '../../../../../schema.graphql');

/** The schema as it is committed, of which a check says that it is the code's. */
export function apiSchema(): GraphQLSchema {
  return buildSchema(readFileSync(committedSchema, 'utf8'));
}

/** @throws Error when the schema has no such operation */
export function apiOperation(schema: GraphQLSchema, name: string): ApiOperation {
  const query = schema.getQueryType()?.getFields()[name];
  const field = query ?? schema.getMutationType()?.getFields()[name];
  if (field === undefined) throw new Error(`schema.graphql has no operation ${name}: npm run generate.`);
  const answer = getNamedType(field.type);
  const rows = isObjectType(answer) ? answer.getFields()['rows'] : undefined;
  const row = rows === undefined ? undefined : getNamedType(rows.type);
  const shown = isObjectType(row) ? row : isObjectType(answer) ? answer : null;
  return { kind: query === undefined ? 'mutation' : 'query', name, field, shown, isPage: isObjectType(row) };
}

/** A document that asks for one field of what is shown, whole, and for its id. */
export function documentFor({ kind, name, field, shown, isPage }: ApiOperation, wanted: string | null): string {
  const variables = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const inner = shown === null || wanted === null ? '' : `{ ${idOf(shown)} ${fieldOf(shown, wanted)} }`;
  const selection = isPage ? `{ ${pagingOf(field)} rows ${inner} }` : inner;
  return `${kind}${given === '' ? '' : `(${variables})`} { ${name}${given === '' ? '' : `(${given})`} ${selection} }`;
}

/** Lists that show their first rows alone have no cursor. */
function pagingOf(field: ApiField): string {
  const list = getNamedType(field.type);
  const known = isObjectType(list) ? list.getFields() : {};
  return ['endCursor', 'hasMore'].filter((name) => known[name] !== undefined).join(' ');
}

function idOf(type: GraphQLObjectType): string {
  return type.getFields()['id'] === undefined ? '__typename' : 'id';
}

function fieldOf(type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name];
  return field === undefined ? '' : selectionOf(field, []);
}

/** A type within itself shows its leaves alone: an organisation has one above it, which has one above it. */
function selectionOf(field: ApiField, within: readonly string[]): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (!isObjectType(type)) throw new Error(`Nothing says how to ask for ${field.name}, which is a ${type.name}.`);
  const isWithinItself = within.includes(type.name);
  const parts = Object.values(type.getFields())
    .filter((part) => part.args.length === 0 && (!isWithinItself || isLeafType(getNamedType(part.type))))
    .map((part) => selectionOf(part, [...within, type.name]));
  return `${field.name} { ${parts.join(' ')} }`;
}
