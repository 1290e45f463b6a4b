import { allowed, firstRefusal, isDay, refused } from '@maillage/platform-kernel';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import type { CostKeyPart, ServiceTerms } from './shared-service.js';
import type { ServiceRefusal, ServiceVerdict } from './service-refusal.js';

const mostSeats = 500;
const mostCents = 100_000_000_00;

/** Whether what is written of a service can stand. */
export function serviceTermsMustHold(terms: ServiceTerms): ServiceVerdict {
  const { title, description, serviceLevel, seats, startsOn, endsOn, costCents, keyParts } = terms;
  return firstRefusal<ServiceRefusal | 'INVALID_INPUT'>(
    () => titleMustFit('title', title),
    () => textMustFit('description', description, 4_000),
    () => textMustFit('serviceLevel', serviceLevel, 4_000),
    () => mustBeWithin('seats', seats, { min: 1, max: mostSeats }),
    () => mustBeWithin('costCents', costCents, { min: 0, max: mostCents }),
    () => (isDay(startsOn) ? allowed : refused('INVALID_INPUT', { field: 'startsOn', reason: 'notADay' })),
    () => (isDay(endsOn) ? allowed : refused('INVALID_INPUT', { field: 'endsOn', reason: 'notADay' })),
    () => (startsOn <= endsOn ? allowed : refused('periodBackwards')),
    () => partsMustMakeAWhole(keyParts),
  );
}

function mustBeWithin(field: string, figure: number, { min, max }: { min: number; max: number }): ServiceVerdict {
  const isWithin = Number.isSafeInteger(figure) && figure >= min && figure <= max;
  return isWithin ? allowed : refused('INVALID_INPUT', { field, min, max });
}

/** The parts of a key are different, and count for all of the cost. */
function partsMustMakeAWhole(parts: readonly CostKeyPart[]): ServiceVerdict {
  const percent = parts.reduce((sum, part) => sum + part.percent, 0);
  const areWhole = parts.every((part) => Number.isInteger(part.percent) && part.percent > 0);
  const areDifferent = new Set(parts.map(({ key }) => key)).size === parts.length;
  return percent === 100 && areWhole && areDifferent ? allowed : refused('keyPartsIncomplete', { percent });
}
