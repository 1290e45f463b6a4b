import { isBlank, isLegible, isLegibleLine } from '@maillage/platform-kernel';
import { faultAt, type FaultPlace, type FrameworkFault } from '../framework-fault.js';
import { frameworkLimits } from '../framework-limits.js';

/** A title or a label: of one line, and never empty. */
export function lineFaults(place: FaultPlace, field: string, text: string): FrameworkFault[] {
  if (isBlank(text)) return [faultAt(place, field, 'textMissing')];
  return [
    ...lengthFaults(place, field, text, frameworkLimits.title),
    ...hiddenFaults(place, field, isLegibleLine(text)),
  ];
}

/** A text of several lines, which may be empty. */
export function textFaults(place: FaultPlace, field: string, text: string): FrameworkFault[] {
  return [...lengthFaults(place, field, text, frameworkLimits.text), ...hiddenFaults(place, field, isLegible(text))];
}

export function percentFaults(place: FaultPlace, field: string, percent: number): FrameworkFault[] {
  const isPercent = Number.isInteger(percent) && percent >= 0 && percent <= 100;
  return isPercent ? [] : [faultAt(place, field, 'percentOutOfRange', { percent })];
}

function lengthFaults(place: FaultPlace, field: string, text: string, max: number): FrameworkFault[] {
  return text.trim().length > max ? [faultAt(place, field, 'textTooLong', { max })] : [];
}

function hiddenFaults(place: FaultPlace, field: string, legible: boolean): FrameworkFault[] {
  return legible ? [] : [faultAt(place, field, 'hiddenCharacters')];
}
