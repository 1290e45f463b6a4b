import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { callsControllers, callsResolvers } from '@maillage/calls-server';
import { documentsControllers, documentsResolvers } from '@maillage/documents-server';
import { formsResolvers } from '@maillage/forms-server';
import { labellingControllers, labellingResolvers } from '@maillage/labelling-server';
import { networkResolvers } from '@maillage/network-server';
import {
  CentsScalar,
  InstantScalar,
  JsonScalar,
  type OperationRow,
  operationsOf,
  platformResolvers,
  QuantityScalar,
  routesOf,
  transferControllers,
  transferResolvers,
} from '@maillage/platform-server';
import { poolingResolvers } from '@maillage/pooling-server';
import { workgroupsControllers, workgroupsResolvers } from '@maillage/workgroups-server';
import { HealthController } from './health.controller.js';

const resolvers: readonly Type[] = [
  ...platformResolvers,
  ...transferResolvers,
  ...networkResolvers,
  ...poolingResolvers,
  ...documentsResolvers,
  ...formsResolvers,
  ...labellingResolvers,
  ...callsResolvers,
  ...workgroupsResolvers,
];
const controllers: readonly Type[] = [
  HealthController,
  ...transferControllers,
  ...documentsControllers,
  ...labellingControllers,
  ...callsControllers,
  ...workgroupsControllers,
];

/** @throws Error naming the first operation that carries no policy */
export function operations(): OperationRow[] {
  return operationsOf(resolvers);
}

/** @throws Error naming the first route that carries no policy */
export function routes(): OperationRow[] {
  return routesOf(controllers);
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
