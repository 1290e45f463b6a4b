import type { Criterion, Question } from '../framework-content.js';
import { faultAt, type FaultPlace, type FrameworkFault } from '../framework-fault.js';
import { frameworkLimits } from '../framework-limits.js';
import { applicabilityFaults } from './applicability-faults.js';
import { lineFaults, percentFaults, textFaults } from './text-faults.js';

export function criterionFaults(criterion: Criterion, place: FaultPlace): FrameworkFault[] {
  return [
    ...lineFaults(place, 'title', criterion.title),
    ...textFaults(place, 'help', criterion.help),
    ...weightFaults(criterion.weight, place),
    ...evidenceFaults(criterion, place),
    ...applicabilityFaults(criterion.applicability, place),
    ...questionFaults(criterion.question, place),
  ];
}

function weightFaults(weight: number, place: FaultPlace): FrameworkFault[] {
  const holds = Number.isInteger(weight) && weight > 0 && weight <= frameworkLimits.weight;
  return holds ? [] : [faultAt(place, 'weight', 'weightNotPositive', { weight, max: frameworkLimits.weight })];
}

function evidenceFaults({ expectedEvidence }: Criterion, place: FaultPlace): FrameworkFault[] {
  const labels = expectedEvidence.map(({ label }) => label);
  const faults = labels.flatMap((label) => lineFaults(place, 'expectedEvidence', label));
  const max = frameworkLimits.evidence;
  if (labels.length > max) faults.push(faultAt(place, 'expectedEvidence', 'tooManyEvidence', { max }));
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) faults.push(faultAt(place, 'expectedEvidence', 'evidenceTwice', { label: twice }));
  return faults;
}

function questionFaults(question: Question, place: FaultPlace): FrameworkFault[] {
  if (question.kind !== 'choices') return [];
  const { choices } = question;
  const faults = choices.flatMap(({ title, percent }) => [
    ...lineFaults(place, 'question', title),
    ...percentFaults(place, 'question', percent),
  ]);
  if (choices.length < 2) faults.push(faultAt(place, 'question', 'choicesTooFew', { min: 2 }));
  const max = frameworkLimits.choices;
  if (choices.length > max) faults.push(faultAt(place, 'question', 'choicesTooMany', { max }));
  const rising = choices.every(({ percent }, index) => percent > (choices[index - 1]?.percent ?? -1));
  if (!rising) faults.push(faultAt(place, 'question', 'choicesNotRising'));
  return faults;
}
