import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import { nobody } from '../database/scope.js';
import type { TenantDatabase } from '../database/tenant-database.js';
import { readScope } from '../policy/actor.js';
import type { ActorSource } from '../policy/actor-source.js';
import { callerOf } from '../policy/caller.js';
import type { GraphqlContext } from '../policy/viewer.js';
import { answerError, answerErrorWithoutNames } from './answer-error.js';
import { documentLimits, withinDocumentLimits } from './document-limits.js';
import { firstMistakesOnly } from './first-mistakes.plugin.js';
import { endReadsBeforeAnswer } from './read-transaction.plugin.js';
import { CentsScalar, InstantScalar, JsonScalar, QuantityScalar } from './scalars.js';

export interface GraphqlSettings {
  /** The schema may be asked for, as the audits and a developer's editor do. Off in production. */
  readonly introspection: boolean;
}

export function graphqlOptions(
  settings: GraphqlSettings,
  actors: ActorSource,
  tenants: TenantDatabase,
): Omit<ApolloDriverConfig, 'driver'> & { driver: typeof ApolloDriver } {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    resolvers: { Instant: InstantScalar, Cents: CentsScalar, JSON: JsonScalar, Quantity: QuantityScalar },
    introspection: settings.introspection,
    playground: false,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [withinDocumentLimits],
    formatError: settings.introspection ? answerError : answerErrorWithoutNames,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      endReadsBeforeAnswer,
      firstMistakesOnly,
    ],
    context: ({ req, res }: { req: Request; res: Response }) => contextFor(req, res, actors, tenants),
  };
}

async function contextFor(
  req: Request,
  res: Response,
  actors: ActorSource,
  tenants: TenantDatabase,
): Promise<GraphqlContext> {
  const { person, actor, standing } = await callerOf(req, actors);
  const scope = actor === null ? { ...nobody, person: person?.id ?? null } : readScope(actor);
  return { req, res, viewer: { person, actor, standing, reads: tenants.lazyReads(scope) } };
}
