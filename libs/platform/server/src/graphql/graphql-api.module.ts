import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { TenantDatabase } from '../database/tenant-database.js';
import { ActorSource } from '../policy/actor-source.js';
import { OperationsTable } from '../policy/operations-table.js';
import { PolicyGuard } from '../policy/policy.guard.js';
import { graphqlOptions, type GraphqlSettings } from './graphql-options.js';

/** The GraphQL endpoint behind the policy guard. */
@Module({})
export class GraphqlApiModule {
  static with(settings: GraphqlSettings): DynamicModule {
    const endpoint = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ActorSource, TenantDatabase],
      useFactory: (actors: ActorSource, tenants: TenantDatabase) => graphqlOptions(settings, actors, tenants),
    });
    return {
      module: GraphqlApiModule,
      imports: [DiscoveryModule, endpoint],
      providers: [{ provide: APP_GUARD, useClass: PolicyGuard }, OperationsTable],
      exports: [OperationsTable],
    };
  }
}
