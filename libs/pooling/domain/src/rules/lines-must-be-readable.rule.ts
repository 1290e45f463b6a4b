import { allowed, firstRefusal, isBlank, refused } from '@maillage/platform-kernel';
import type { CampaignLine, CampaignTerms } from '../campaign-terms.js';
import { inputLimits } from '../input-limits.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { priceMustBePlausible } from './price-must-be-plausible.rule.js';
import { lineOfTextMustFit } from './text-must-fit.rule.js';

export function linesMustBeReadable({ lines }: Pick<CampaignTerms, 'lines'>): PoolingVerdict {
  if (lines.length > inputLimits.lines) return refused('INVALID_INPUT', { field: 'lines', max: inputLimits.lines });
  return firstRefusal(...lines.map((line, index) => () => lineMustBeReadable(line, `lines.${index}`)));
}

function lineMustBeReadable(line: CampaignLine, path: string): PoolingVerdict {
  return firstRefusal(
    () => mustNotBeBlank(`${path}.label`, line.label),
    () => lineOfTextMustFit(`${path}.label`, line.label, inputLimits.lineLabel),
    () => mustNotBeBlank(`${path}.unit`, line.unit),
    () => lineOfTextMustFit(`${path}.unit`, line.unit, inputLimits.lineUnit),
    () => priceMustBePlausible(line.referencePriceCents, { field: `${path}.referencePriceCents` }),
  );
}

function mustNotBeBlank(field: string, text: string): PoolingVerdict {
  return isBlank(text) ? refused('INVALID_INPUT', { field }) : allowed;
}
