import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '@maillage/platform-testing';
import { abandonCampaign } from './acts/abandon-campaign.js';
import { closeCampaign } from './acts/close-campaign.js';
import { declareNeeds } from './acts/declare-needs.js';
import { editCampaign } from './acts/edit-campaign.js';
import { extendCampaign } from './acts/extend-campaign.js';
import { joinCampaign } from './acts/join-campaign.js';
import { openCampaign } from './acts/open-campaign.js';
import { withdrawFromCampaign } from './acts/withdraw-from-campaign.js';
import { coordinatorActs, memberActs, type ActVerdict } from './campaign-acts.js';
import {
  campaignStates,
  memberAnswers,
  participationStates,
  type CoordinatorAct,
  type MemberAct,
} from './campaign-vocabulary.js';
import { aCampaign } from './testing/a-campaign.js';
import { aMember } from './testing/a-member.js';
import { aNeed } from './testing/a-need.js';
import { aStamp } from './testing/a-stamp.js';
import { counters } from './testing/counters.js';

const instants = ['2026-01-15T10:00:00Z', '2026-02-10T10:00:00Z', '2026-03-01T17:00:00Z'];
const situations = campaignStates.flatMap((state) => instants.map((instant) => [state, instant] as const));

function shown({ verdict }: ActVerdict) {
  return verdict.can ? null : { code: verdict.code, params: verdict.params };
}

describe('what the screen says', () => {
  test.each(situations)('the coordinator is told what the act would answer: %s on %s', (state, instant) => {
    const campaign = aCampaign().inState(state).build();
    const stamp = aStamp(instant);
    const terms = aCampaign().closingOn('2026-12-01').build();
    const sums = counters({ joined: 1 });
    const done: Record<CoordinatorAct, () => unknown> = {
      edit: () => editCampaign(campaign, { terms, eligible: 10 }, stamp),
      openNeeds: () => openCampaign(campaign, sums, stamp),
      extend: () => extendCampaign(campaign, { closesAt: terms.closesAt, counters: sums }, stamp),
      closeNeeds: () => closeCampaign(campaign, sums, stamp),
      abandon: () => abandonCampaign(campaign, sums, stamp),
    };

    const acts = coordinatorActs(campaign, sums, stamp.at);

    expect(acts.map(shown)).toEqual(acts.map(({ act }) => refusalOf(done[act])));
  });

  test.each(situations)('a Mission is told what the act would answer: %s on %s', (state, instant) => {
    const campaign = aCampaign().inState(state).withSeats(1).build();
    const stamp = aStamp(instant);
    const members = [
      aMember().amongJoined(1).build(),
      aMember().being({ state: 'suspended' }).build(),
      ...participationStates.map((answer) => aMember().having(answer).build()),
    ];
    const sent = { participationId: 'new', needs: [aNeed()], sharesQuantities: false };

    for (const member of members) {
      const done: Record<MemberAct, () => unknown> = {
        declareNeeds: () => declareNeeds(campaign, member, sent, stamp),
        join: () => joinCampaign(campaign, member, sent, stamp),
        withdraw: () => withdrawFromCampaign(campaign, member, stamp),
      };

      const acts = memberActs(campaign, member, stamp.at);

      expect(acts.map(shown)).toEqual(acts.map(({ act }) => refusalOf(done[act])));
    }
    expect(members).toHaveLength(memberAnswers.length + 1);
  });

  test('a Mission that has not answered may declare or join open needs, with nothing to withdraw', () => {
    const acts = memberActs(aCampaign().build(), aMember().build(), aStamp().at);

    expect(acts).toEqual([
      { act: 'declareNeeds', verdict: { can: true } },
      { act: 'join', verdict: { can: true } },
      { act: 'withdraw', verdict: { can: false, code: 'notJoined', params: {} } },
    ]);
  });

  test('nine members of twelve: the coordinator may extend or abandon, and reads why it may not close', () => {
    const acts = coordinatorActs(aCampaign().needing(12).build(), counters({ joined: 9 }), aStamp().at);

    expect(acts.filter(({ verdict }) => verdict.can).map(({ act }) => act)).toEqual(['extend', 'abandon']);
    expect(acts.find(({ act }) => act === 'closeNeeds')?.verdict).toMatchObject({
      code: 'minimumNotReachedBeforeDeadline',
      params: { minimum: 12, members: 9, missing: 3 },
    });
  });
});
