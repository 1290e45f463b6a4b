import type { Arguments, Asked, QuestionMakers, ShownRows } from './question-maker.js';

const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

const terms = {
  title: 'Question',
  lines: [{ label: 'Question', unit: 'question' }],
  minimum: { kind: 'members', value: 1 },
  eligibility: { kind: 'network', restricted: false },
  opensAt: inDays(1),
  closesAt: inDays(60),
};

const ofCampaign = ({ key }: Asked): Arguments => ({ input: { campaignId: key } });
const withNeeds = ({ key, related }: Asked): Arguments => {
  const lines = related('pooling.campaign_line', 'campaign_id');
  const needs = lines.map((line) => ({ lineId: line.key, firm: 2, probable: 0, maximum: 2, currentPriceCents: 700 }));
  return { input: { campaignId: key, needs, sharesQuantities: true } };
};

const figures = { startsOn: '2027-01-01', months: 12, feeCents: 0, source: 'Question', paid: [] };
const reference = { amountCents: 700, months: 12, source: 'Question' };

const shows: readonly ShownRows[] = [
  { field: 'lines', table: 'pooling.campaign_line', column: 'campaign_id' },
  { field: 'decisions', table: 'pooling.campaign_decision', column: 'campaign_id' },
];

const joined = ({ asker, related }: Asked): boolean =>
  related('pooling.participation', 'campaign_id').some(
    ({ facts, values }) => facts.tenant === asker.tenant && values['state'] === 'joined',
  );

export const poolingQuestions: QuestionMakers = {
  organisationCampaigns: {},
  awaitedActs: {},
  campaign: { action: 'read', arguments: ({ key }) => ({ id: key }), shows },
  campaignMembers: { action: 'readMembers', arguments: ({ key }) => ({ campaignId: key }) },
  campaigns: { action: 'read' },
  draftCampaign: { arguments: () => ({ input: { terms } }) },
  editCampaign: { action: 'edit', arguments: ({ key }) => ({ input: { campaignId: key, terms } }) },
  openCampaign: { action: 'openNeeds', arguments: ofCampaign },
  extendCampaign: {
    action: 'extend',
    arguments: ({ key }) => ({ input: { campaignId: key, closesAt: '2099-02-01T00:00:00Z' } }),
  },
  closeCampaign: { action: 'closeNeeds', arguments: ofCampaign },
  abandonCampaign: { action: 'abandon', arguments: ofCampaign },
  declareNeeds: { action: 'declareNeeds', arguments: withNeeds, when: { joined } },
  joinCampaign: { action: 'join', arguments: withNeeds },
  withdrawFromCampaign: { action: 'withdraw', arguments: ofCampaign },
  campaignSavings: { arguments: ({ key }) => ({ campaignId: key }) },
  keepCampaignSavings: {
    action: 'keepSavings',
    arguments: ({ key }) => ({ input: { campaignId: key, ...figures } }),
  },
  closeCampaignSavings: { action: 'closeSavings', arguments: ofCampaign },
  giveSavingReference: {
    action: 'giveReference',
    arguments: ({ key }) => ({ input: { campaignId: key, ...reference } }),
  },
  withdrawSavingReference: { action: 'withdrawReference', arguments: ofCampaign },
};
