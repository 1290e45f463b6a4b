import { firstRefusal } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import { inputLimits } from '../input-limits.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { closingMustBeToCome } from './closing-must-be-to-come.rule.js';
import { closingMustFollowOpening } from './closing-must-follow-opening.rule.js';
import { eligibilityMustBeShort } from './eligibility-must-be-short.rule.js';
import { eligibilityMustNameSomeone } from './eligibility-must-name-someone.rule.js';
import { instantsMustBePlausible } from './instants-must-be-plausible.rule.js';
import { linesMustBeGiven } from './lines-must-be-given.rule.js';
import { linesMustBeReadable } from './lines-must-be-readable.rule.js';
import { minimumMustBePositive } from './minimum-must-be-positive.rule.js';
import { minimumMustFitEligible } from './minimum-must-fit-eligible.rule.js';
import { minimumMustFitSeats } from './minimum-must-fit-seats.rule.js';
import { seatsMustBePositive } from './seats-must-be-positive.rule.js';
import { lineOfTextMustFit, textMustFit } from './text-must-fit.rule.js';
import { titleMustBeGiven } from './title-must-be-given.rule.js';

/**
 * What must be true of a campaign's terms when they are written, and again when the needs open: the instant and the
 * network have moved in between.
 *
 * @param eligible how many active Missions these terms let join, the coordinator not counted
 */
export function termsMustHold(terms: CampaignTerms, eligible: number, at: Date): PoolingVerdict {
  return firstRefusal(
    () => titleMustBeGiven(terms),
    () => lineOfTextMustFit('title', terms.title, inputLimits.title),
    () => textMustFit('description', terms.description, inputLimits.description),
    () => linesMustBeGiven(terms),
    () => linesMustBeReadable(terms),
    () => instantsMustBePlausible(terms),
    () => closingMustFollowOpening(terms),
    () => closingMustBeToCome(terms, at),
    () => minimumMustBePositive(terms),
    () => seatsMustBePositive(terms),
    () => minimumMustFitSeats(terms),
    () => eligibilityMustBeShort(terms),
    () => eligibilityMustNameSomeone(terms, eligible),
    () => minimumMustFitEligible(terms, eligible),
  );
}
