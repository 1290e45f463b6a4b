import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { networkResolvers } from '@maillage/network-server';
import {
  CentsScalar,
  InstantScalar,
  JsonScalar,
  type OperationRow,
  operationsOf,
  platformResolvers,
  QuantityScalar,
} from '@maillage/platform-server';
import { poolingResolvers } from '@maillage/pooling-server';

const resolvers: readonly Type[] = [...platformResolvers, ...networkResolvers, ...poolingResolvers];

/** @throws Error naming the first operation that carries no policy */
export function operations(): OperationRow[] {
  return operationsOf(resolvers);
}

/** The schema as `schema.graphql` keeps it. Needs no database. */
export async function schemaText(): Promise<string> {
  const builder = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await builder.init();
  const factory = builder.get(GraphQLSchemaFactory);
  const schema = await factory.create(
    [...resolvers] as never[],
    [InstantScalar, CentsScalar, JsonScalar, QuantityScalar] as never[],
    {
      skipCheck: true,
    },
  );
  await builder.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
