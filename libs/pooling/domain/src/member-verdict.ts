import { firstRefusal } from '@maillage/platform-kernel';
import type { MemberAct } from './campaign-vocabulary.js';
import type { MemberSituation } from './member-situation.js';
import type { PoolingCampaign } from './pooling-campaign.js';
import type { PoolingVerdict } from './pooling-refusal.js';
import { coordinatorMayNotJoin } from './rules/coordinator-may-not-join.rule.js';
import { deadlineMustNotHavePassed } from './rules/deadline-must-not-have-passed.rule.js';
import { mayNotJoinTwice } from './rules/may-not-join-twice.rule.js';
import { mustTakePartToWithdraw } from './rules/must-take-part-to-withdraw.rule.js';
import { needsMustNotBeClosed } from './rules/needs-must-not-be-closed.rule.js';
import { needsMustHaveOpened } from './rules/needs-must-have-opened.rule.js';
import { openingMustHaveCome } from './rules/opening-must-have-come.rule.js';
import { organisationMustBeActive } from './rules/organisation-must-be-active.rule.js';
import { organisationMustBeEligible } from './rules/organisation-must-be-eligible.rule.js';
import { seatMustBeLeft } from './rules/seat-must-be-left.rule.js';

/** Whether an organisation can do an act now, before anything is written in its form. */
export function memberVerdict(
  act: MemberAct,
  campaign: PoolingCampaign,
  { organisation, participation, counters }: MemberSituation,
  at: Date,
): PoolingVerdict {
  const open = () => answersMustBeTaken(campaign, at);
  const entitled = () => mustBeEntitledToAnswer(campaign, organisation);
  switch (act) {
    case 'declareNeeds':
      return firstRefusal(open, entitled);
    case 'join':
      return firstRefusal(
        open,
        entitled,
        () => mayNotJoinTwice(participation),
        () => seatMustBeLeft(campaign, counters.joined),
      );
    case 'withdraw':
      // Who may no longer join, for having been suspended, may still leave.
      return firstRefusal(open, () => mustTakePartToWithdraw(participation));
  }
}

/**
 * The deadline is asked before whether the needs are closed, so that a late answer gets the same refusal whether or
 * not the clock has closed the needs yet.
 */
function answersMustBeTaken(campaign: PoolingCampaign, at: Date): PoolingVerdict {
  return firstRefusal(
    () => needsMustHaveOpened(campaign),
    () => deadlineMustNotHavePassed(campaign, at),
    () => needsMustNotBeClosed(campaign),
    () => openingMustHaveCome(campaign, at),
  );
}

function mustBeEntitledToAnswer(
  campaign: PoolingCampaign,
  organisation: MemberSituation['organisation'],
): PoolingVerdict {
  return firstRefusal(
    () => coordinatorMayNotJoin(campaign, organisation),
    () => organisationMustBeActive(organisation),
    () => organisationMustBeEligible(campaign, organisation),
  );
}
