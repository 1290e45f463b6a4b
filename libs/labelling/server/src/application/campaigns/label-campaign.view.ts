import { type LabelCampaignAct, labelCampaignActs, mayActOnCampaign } from '@maillage/labelling-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { LabelCampaignRow } from '../../persistence/campaigns/campaign.repository.js';

export interface LabelCampaignActView {
  readonly act: LabelCampaignAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

export type LabelCampaignView = Omit<LabelCampaignRow, 'now'> & {
  /** Of who leads it; none for who only sees it. */
  readonly acts: readonly LabelCampaignActView[];
};

export function campaignView(
  { now, ...row }: LabelCampaignRow,
  { organisationId }: Pick<ActingActor, 'organisationId'>,
): LabelCampaignView {
  if (row.organisationId !== organisationId) return { ...row, acts: [] };
  const acts = labelCampaignActs.map((act): LabelCampaignActView => {
    const verdict = mayActOnCampaign(row, act, now);
    return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
  });
  return { ...row, acts };
}
