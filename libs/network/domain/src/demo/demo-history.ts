import type { DemoDecision, DemoMandate, DemoOrganisation } from './demo-records.js';
import { type SeededRandom } from './seeded-random.js';

const union = 'Union nationale des Missions Locales';
const office = 'Secrétariat de l’union';
const missionOfAccounts = 'DEMO-45-03';

/** What was decided about each organisation before the demonstration begins, the oldest first. */
export function demoHistory(
  random: SeededRandom,
  { organisations, mandates }: { organisations: readonly DemoOrganisation[]; mandates: readonly DemoMandate[] },
  idOf: (key: string) => string,
): readonly DemoDecision[] {
  return organisations.flatMap((organisation) => {
    const { id: organisationId, code, state } = organisation;
    const year = 1983 + Math.floor(random() * 27);
    const decided = (act: string, more: Omit<DemoDecision, 'id' | 'organisationId' | 'act'>): DemoDecision => ({
      ...{ id: idOf(`decision:${code}:${act}`), organisationId, act },
      ...more,
    });
    const byUnion = { personName: office, onBehalfOf: union, reason: null, details: {} };
    const mandate = mandates.find((one) => one.organisationId === organisationId);
    return [
      decided('admit', { ...byUnion, from: 'prospective', to: 'affiliated', decidedAt: `${year}-05-12T09:00:00Z` }),
      ...(state === 'affiliated'
        ? []
        : [
            decided('activate', {
              ...byUnion,
              from: 'affiliated',
              to: 'active',
              decidedAt: `${year + 1}-01-10T09:00:00Z`,
            }),
          ]),
      ...(code === missionOfAccounts ? [decided('takeIn', { ...byUnion, ...reunion })] : []),
      ...(mandate === undefined
        ? []
        : [
            decided('mandateOpened', {
              ...{ personName: 'Direction', onBehalfOf: organisation.name, from: null, to: null, reason: null },
              decidedAt: `${mandate.startsOn}T10:00:00Z`,
              details: { position: mandate.position, substitute: false },
            }),
          ]),
      ...(state === 'suspended'
        ? [decided('suspend', { ...byUnion, from: 'active', to: 'suspended', ...unpaid })]
        : []),
    ];
  });
}

const unpaid = { reason: 'Cotisation de 2025 en attente', decidedAt: '2026-03-02T09:30:00Z' };

const reunion = {
  ...{ from: 'active', to: 'active', decidedAt: '2024-01-01T09:00:00Z' },
  reason: 'Réunion votée par les deux assemblées générales',
  details: { with: 'Mission Locale du Haut-Aubre', people: 6, mandates: 1, sites: 1, records: 6 },
};
