import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryTenant } from './canary-network.js';

/** The family that every planted survey asks about. */
export const canaryFamily = '01935c00-0000-7000-8000-0000000000fa';

/** Far enough for the clock to leave it alone, near enough to be opened. */
const inHalfAYear = new Date(Date.now() + 180 * 86_400_000).toISOString();

const states = ['draft', 'open', 'closed', 'published'] as const;

interface Survey {
  readonly id: string;
  readonly sponsor: CanaryTenant;
  readonly state: (typeof states)[number];
  readonly audience: readonly string[];
  /** The answer that the sponsor may see. */
  readonly shown: string;
  /** The one that it may not. */
  readonly hidden: string;
}

/** Every organisation holds a survey in each state, and two Missions answered those that were opened: one shares it. */
export function surveyCanaries({ tenants }: CanaryNetwork): Canary[] {
  const missions = tenants.filter(({ kind }) => kind === 'localMission');
  return tenants.flatMap((sponsor, place) =>
    states.flatMap((state, index) => {
      const others = missions.filter(({ id }) => id !== sponsor.id);
      const from = (place + index) % others.length;
      const audience = [...others, ...others].slice(from, from + 3).map(({ id }) => id);
      return surveyRows({ id: newId(), sponsor, state, audience, shown: newId(), hidden: newId() });
    }),
  );
}

function surveyRows(survey: Survey): Canary[] {
  const { id, sponsor, state, audience } = survey;
  const facts = { tenant: sponsor.id, parent: id };
  const told = { ...facts, sharedWith: state === 'published' ? ('everyone' as const) : [] };
  const isOpened = state !== 'draft';
  const result = {
    ...{ survey_id: id, tenant_id: sponsor.id, dimension: 'all', code: `canary ${id}`, position: 0 },
    ...{ asked: telling(), answered: 2, families: null },
  };
  const decision = {
    ...{ id: newId(), tenant_id: sponsor.id, survey_id: id, act: 'edit', to_state: state },
    ...{ person_name: `Canary ${id}`, decided_at: '2026-01-02' },
  };
  const proposal = {
    ...{ id: newId(), tenant_id: sponsor.id, survey_id: id, family_id: newId(), kind: 'group', record_id: newId() },
    ...{ title: `Canary ${id} proposal`, proposed_at: '2026-01-02' },
  };
  return [
    canary('workgroups.survey', surveyValues(survey), {
      ...{ tenant: sponsor.id, isDue: state === 'open' },
      sharedWith: state === 'published' ? 'everyone' : isOpened ? audience : [],
    }),
    canary('workgroups.survey_decision', decision, facts),
    canary('workgroups.survey_result', result, told),
    canary('workgroups.survey_proposal', proposal, facts),
    ...(isOpened ? audience.slice(0, 2).flatMap((mission, rank) => answerRows(survey, mission, rank === 0)) : []),
  ].filter(({ table }) => state === 'closed' || state === 'published' || !table.endsWith('_result'));
}

function surveyValues({ id, sponsor, state, audience, shown, hidden }: Survey): Canary['values'] {
  return {
    ...{ id, tenant_id: sponsor.id, title: `Canary ${id}`, purpose: '', state, closes_at: inHalfAYear },
    families: [{ id: canaryFamily, family: 'other', label: 'Canary', unit: 'canary' }],
    ...{
      threshold_percent: 50,
      audience,
      // One that is not shared stays hidden even where it is named.
      shown_answers: state === 'published' ? [shown, hidden] : [],
    },
  };
}

let told = 50_000;

/** A number that no other row holds: whoever is shown it was shown this row. */
function telling(): number {
  told += 11;
  return told;
}

function answerRows({ id, sponsor, state, shown, hidden }: Survey, mission: string, shares: boolean): Canary[] {
  const answer = shares ? shown : hidden;
  const family = {
    familyId: canaryFamily,
    stance: 'alreadyDo',
    reasons: [],
    note: `Canary ${answer}`,
    amountCents: telling(),
  };
  const families = [{ ...family, quantity: null }];
  const own = { tenant_id: mission, survey_id: id, sponsor_id: sponsor.id, answered_at: '2026-01-02' };
  const facts = { tenant: mission, parent: id };
  const values = {
    id: answer,
    ...own,
    shares_answer: shares,
    revision: 1,
    region_code: '11',
    size_band: 'small',
    families,
  };
  const revision = {
    ...{ answer_id: answer, revision: 1, tenant_id: mission, shares_answer: shares, families },
    ...{ person_name: `Canary ${answer} revision`, answered_at: '2026-01-02' },
  };
  return [
    canary('workgroups.survey_answer', values, {
      ...facts,
      sharedWith: shares && state === 'published' ? [sponsor.id] : [],
    }),
    canary('workgroups.survey_revision', revision, { tenant: mission }),
    canary('workgroups.survey_receipt', own, { ...facts, sharedWith: [sponsor.id] }),
  ];
}
