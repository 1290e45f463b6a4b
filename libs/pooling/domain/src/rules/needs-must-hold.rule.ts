import { firstRefusal } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import type { Need } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { maximumMustCoverFirm } from './maximum-must-cover-firm.rule.js';
import { needsMustCoverEveryLine } from './needs-must-cover-every-line.rule.js';
import { needsMustNameKnownLines } from './needs-must-name-known-lines.rule.js';
import { needsMustNameLinesOnce } from './needs-must-name-lines-once.rule.js';
import { priceMustBePlausible } from './price-must-be-plausible.rule.js';
import { quantitiesMustBePlausible } from './quantities-must-be-plausible.rule.js';
import { somethingMustBeNeeded } from './something-must-be-needed.rule.js';

/** What must be true of the needs that a Mission declares, whether or not it joins with them. */
export function needsMustHold(campaign: Pick<CampaignTerms, 'lines'>, needs: readonly Need[]): PoolingVerdict {
  return firstRefusal(
    () => needsMustNameKnownLines(campaign, needs),
    () => needsMustNameLinesOnce(needs),
    ...needs.map((need) => () => needMustHold(need)),
    () => needsMustCoverEveryLine(campaign, needs),
    () => somethingMustBeNeeded(campaign, needs),
  );
}

function needMustHold(need: Need): PoolingVerdict {
  return firstRefusal(
    () => quantitiesMustBePlausible(need),
    () => maximumMustCoverFirm(need),
    () => priceMustBePlausible(need.currentPriceCents, { line: need.lineId, field: 'currentPriceCents' }),
  );
}
