import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { TenantDatabase } from '../database/tenant-database.js';
import { LegalResolver } from '../legal/legal.resolver.js';
import { PortalNotice, type PortalNoticeFacts } from '../legal/portal-notice.js';
import { MailResolver } from '../mail/mail.resolver.js';
import { ActorSource } from '../policy/actor-source.js';
import { PolicyGuard } from '../policy/policy.guard.js';
import { SearchResolver } from '../search/search.resolver.js';
import { SearchSources } from '../search/search-sources.js';
import { SavedViewResolver } from '../views/saved-view.resolver.js';
import { SavedViews } from '../views/saved-views.js';
import { graphqlOptions, type GraphqlSettings } from './graphql-options.js';
import { RefusalFilter } from './refusal.filter.js';

export const platformResolvers: readonly Type[] = [LegalResolver, MailResolver, SavedViewResolver, SearchResolver];

/** The GraphQL endpoint behind the policy guard. */
@Module({})
export class GraphqlApiModule {
  static with(settings: GraphqlSettings & { readonly notice?: PortalNoticeFacts }): DynamicModule {
    const endpoint = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ActorSource, TenantDatabase],
      useFactory: (actors: ActorSource, tenants: TenantDatabase) => graphqlOptions(settings, actors, tenants),
    });
    return {
      module: GraphqlApiModule,
      imports: [endpoint, DiscoveryModule],
      providers: [
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: PortalNotice, useValue: new PortalNotice(settings.notice) },
        SavedViews,
        SearchSources,
        ...platformResolvers,
      ],
    };
  }
}
