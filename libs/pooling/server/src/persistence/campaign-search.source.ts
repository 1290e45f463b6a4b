import { Injectable } from '@nestjs/common';
import type { Capability } from '@maillage/network-contract';
import {
  abilityToSql,
  type ActingViewer,
  type FoundRow,
  groupOf,
  nearValues,
  nearWords,
  type SearchedWords,
  type SearchGroup,
  SearchSource,
} from '@maillage/platform-server';
import { campaignAbility } from '../policy/campaign.ability.js';

const titled = `(select campaign.*, coordinator.name as led_by, translate(lower(campaign.title),
    'àâäãçéèêëîïìôöòùûüÿñ’''-', 'aaaaceeeeiiiooouuuyn   ') || ' ' || coordinator.sort_name as searched
  from pooling.campaign join network.organisation_card coordinator on coordinator.id = campaign.tenant_id) campaign`;

/** Campaigns by title or coordinator, as far as the acting organisation may read them. */
@Injectable()
export class CampaignSearch extends SearchSource {
  override readonly kind = 'campaign';
  override readonly rank = 3;
  override readonly capability: Capability = 'readCampaigns';

  override async find({ actor, reads }: ActingViewer, wanted: SearchedWords, first: number): Promise<SearchGroup> {
    const permitted = abilityToSql(campaignAbility.of(actor), 'read', campaignAbility);
    const text = nearWords({
      from: titled,
      alias: 'campaign',
      columns: 'campaign.title, campaign.state as word, campaign.led_by as place, null::uuid as within',
      where: permitted.text,
      firstParameter: permitted.values.length + 1,
    });
    const statement = { name: `pooling.search.campaigns.${permitted.values.length}`, text };
    return groupOf(await reads.rows<FoundRow>(statement, [...permitted.values, ...nearValues(wanted, first)]));
  }
}
