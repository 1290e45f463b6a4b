import type { FrameworkContent } from '../framework-content.js';
import { faultAt, nowhere, type FaultPlace, type FrameworkFault, type FrameworkFaultCode } from '../framework-fault.js';
import { frameworkLimits } from '../framework-limits.js';

const code = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/;
const key = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

interface Named {
  readonly name: string;
  readonly place: FaultPlace;
}

/** Codes and keys name a criterion in files, in conditions and in talk: readable, and each once. */
export function codeFaults({ axes }: FrameworkContent): FrameworkFault[] {
  const criteria = axes.flatMap((axis, index) =>
    axis.criteria.map((criterion, position) => ({
      criterion,
      place: { ...nowhere, axis: index, criterion: position },
    })),
  );
  const axisCodes = axes.map((axis, index) => ({ name: axis.code, place: { ...nowhere, axis: index } }));
  const codes = criteria.map(({ criterion, place }) => ({ name: criterion.code, place }));
  const keys = criteria.map(({ criterion, place }) => ({ name: criterion.key, place }));
  return [
    ...unreadable(axisCodes, 'code'),
    ...taken(axisCodes, 'code', 'axisCodeTaken'),
    ...unreadable(codes, 'code'),
    ...taken(codes, 'code', 'criterionCodeTaken'),
    ...unreadable(keys, 'key'),
    ...taken(keys, 'key', 'criterionKeyTaken'),
  ];
}

function unreadable(names: readonly Named[], field: 'code' | 'key'): FrameworkFault[] {
  const form = field === 'code' ? code : key;
  const fault = field === 'code' ? 'codeUnreadable' : 'keyUnreadable';
  return names
    .filter(({ name }) => !form.test(name) || isOfEveryRecord(name) || name.length > frameworkLimits[field])
    .map(({ name, place }) => faultAt(place, field, fault, { [field]: name.slice(0, frameworkLimits[field]) }));
}

/** Answers and choices are records by key: `constructor` would be found in one that does not have it. */
function isOfEveryRecord(name: string): boolean {
  return name in Object.prototype;
}

function taken(names: readonly Named[], field: string, fault: FrameworkFaultCode): FrameworkFault[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, place }) => {
    if (seen.has(name)) return [faultAt(place, field, fault, { [field]: name })];
    seen.add(name);
    return [];
  });
}
