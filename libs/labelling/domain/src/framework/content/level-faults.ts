import { criteriaOf, type FrameworkContent, type FrameworkLevel } from '../framework-content.js';
import { faultAt, nowhere, type FaultPlace, type FrameworkFault } from '../framework-fault.js';
import { frameworkLimits } from '../framework-limits.js';
import { lineFaults, percentFaults } from './text-faults.js';

export function levelFaults(content: FrameworkContent): FrameworkFault[] {
  const keys = new Set(criteriaOf(content).map(({ key }) => key));
  return content.levels.flatMap((level, index) => {
    const place = { ...nowhere, level: index };
    return [
      ...lineFaults(place, 'title', level.title),
      ...orderFaults(content.levels, index, place),
      ...percentFaults(place, 'thresholdPercent', level.thresholdPercent),
      ...percentFaults(place, 'completenessPercent', level.completenessPercent),
      ...conditionFaults(level, keys, place),
    ];
  });
}

function orderFaults(levels: readonly FrameworkLevel[], index: number, place: FaultPlace): FrameworkFault[] {
  const level = levels[index];
  if (level === undefined) return [];
  const faults: FrameworkFault[] = [];
  if (level.number !== index + 1) {
    faults.push(faultAt(place, 'number', 'levelNumberNotNext', { number: level.number, expected: index + 1 }));
  }
  const below = levels[index - 1]?.thresholdPercent ?? 0;
  if (level.thresholdPercent <= below) {
    faults.push(faultAt(place, 'thresholdPercent', 'thresholdNotRising', { threshold: level.thresholdPercent, below }));
  }
  return faults;
}

function conditionFaults(level: FrameworkLevel, keys: ReadonlySet<string>, place: FaultPlace): FrameworkFault[] {
  const named = level.conditions.map(({ criterionKey }) => criterionKey);
  const faults = level.conditions.flatMap(({ criterionKey, minimumDonePercent }, index) => [
    ...(keys.has(criterionKey) ? [] : [faultAt(place, 'conditions', 'conditionUnknownCriterion', { criterionKey })]),
    ...(named.indexOf(criterionKey) === index
      ? []
      : [faultAt(place, 'conditions', 'conditionTwice', { criterionKey })]),
    ...percentFaults(place, 'conditions', minimumDonePercent),
  ]);
  const max = frameworkLimits.conditions;
  if (named.length > max) faults.push(faultAt(place, 'conditions', 'tooManyConditions', { max }));
  return faults;
}
