import type { Axis, FrameworkContent } from '../framework-content.js';
import { faultAt, nowhere, type FrameworkFault } from '../framework-fault.js';
import { criterionFaults } from './criterion-faults.js';
import { lineFaults } from './text-faults.js';

export function axisFaults({ axes }: FrameworkContent): FrameworkFault[] {
  return axes.flatMap((axis, index) => faultsOf(axis, index));
}

function faultsOf(axis: Axis, index: number): FrameworkFault[] {
  const place = { ...nowhere, axis: index };
  const criteria = axis.criteria.flatMap((criterion, position) =>
    criterionFaults(criterion, { ...place, criterion: position }),
  );
  const empty = axis.criteria.length === 0 ? [faultAt(place, 'criteria', 'criteriaMissing')] : [];
  return [...lineFaults(place, 'title', axis.title), ...empty, ...criteria];
}
