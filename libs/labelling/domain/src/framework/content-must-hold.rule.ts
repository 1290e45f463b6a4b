import { axisFaults } from './content/axis-faults.js';
import { codeFaults } from './content/code-faults.js';
import { levelFaults } from './content/level-faults.js';
import type { FrameworkContent } from './framework-content.js';
import { criteriaOf } from './framework-content.js';
import { faultAt, nowhere, type FrameworkFault } from './framework-fault.js';
import { frameworkLimits } from './framework-limits.js';

/** Everything that keeps a content from being published, each with its place, in the order of the document. */
export function contentMustHold(content: FrameworkContent): readonly FrameworkFault[] {
  return [...sizeFaults(content), ...axisFaults(content), ...codeFaults(content), ...levelFaults(content)];
}

function sizeFaults({ axes, levels }: FrameworkContent): FrameworkFault[] {
  const criteria = criteriaOf({ axes }).length;
  const faults: FrameworkFault[] = [];
  if (axes.length === 0) faults.push(faultAt(nowhere, 'axes', 'axesMissing'));
  if (axes.length > frameworkLimits.axes) {
    faults.push(faultAt(nowhere, 'axes', 'tooManyAxes', { max: frameworkLimits.axes }));
  }
  if (criteria > frameworkLimits.criteria) {
    faults.push(faultAt(nowhere, 'criteria', 'tooManyCriteria', { max: frameworkLimits.criteria }));
  }
  if (levels.length === 0) faults.push(faultAt(nowhere, 'levels', 'levelsMissing'));
  if (levels.length > frameworkLimits.levels) {
    faults.push(faultAt(nowhere, 'levels', 'tooManyLevels', { max: frameworkLimits.levels }));
  }
  return faults;
}
