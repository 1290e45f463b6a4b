import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { TenantDatabase } from '../database/tenant-database.js';
import { MailResolver } from '../mail/mail.resolver.js';
import { ActorSource } from '../policy/actor-source.js';
import { PolicyGuard } from '../policy/policy.guard.js';
import { graphqlOptions, type GraphqlSettings } from './graphql-options.js';
import { RefusalFilter } from './refusal.filter.js';

export const platformResolvers: readonly Type[] = [MailResolver];

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
      imports: [endpoint],
      providers: [
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
        ...platformResolvers,
      ],
    };
  }
}
