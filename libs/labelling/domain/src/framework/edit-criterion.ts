import { allowed, demand, DomainError, refused } from '@maillage/platform-kernel';
import { contentMustHold } from './content-must-hold.rule.js';
import type { Criterion, ExpectedEvidence, FrameworkContent } from './framework-content.js';
import type { FrameworkFault } from './framework-fault.js';
import type { FrameworkVerdict } from './framework-refusal.js';
import { readQuestion, unreadable } from './sheet/cell-notation.js';
import { readRule } from './sheet/rule-notation.js';
import { tidyContent } from './tidy-content.js';

/** A criterion as it is written in a form: whom it concerns and how it is answered, in the words of the file. */
export interface WrittenCriterion {
  readonly code: string;
  readonly title: string;
  readonly weight: number;
  readonly help: string;
  readonly expectedEvidence: readonly ExpectedEvidence[];
  /** Empty when it concerns everyone. */
  readonly applicability: string;
  readonly question: string;
}

/**
 * A content with one of its criteria written anew; its key stays. What is wrong elsewhere in the draft stays, too.
 *
 * @throws DomainError NOT_FOUND, or when the criterion cannot be so
 */
export function editedCriterion(content: FrameworkContent, key: string, written: WrittenCriterion): FrameworkContent {
  const place = placeOf(content, key);
  if (place === undefined) throw new DomainError('NOT_FOUND');
  const edited = tidyContent({
    ...content,
    axes: content.axes.map((axis) => ({
      ...axis,
      criteria: axis.criteria.map((criterion) =>
        criterion.key === key ? readCriterion(criterion, written) : criterion,
      ),
    })),
  });
  demand(criterionMustFit(edited, place));
  return edited;
}

interface Place {
  readonly axis: number;
  readonly criterion: number;
}

function placeOf({ axes }: FrameworkContent, key: string): Place | undefined {
  const places = axes.map(({ criteria }, axis) => ({
    axis,
    criterion: criteria.findIndex((criterion) => criterion.key === key),
  }));
  return places.find(({ criterion }) => criterion !== -1);
}

function readCriterion(held: Criterion, { applicability, question, ...texts }: WrittenCriterion): Criterion {
  const rule = applicability.trim() === '' ? null : readRule(applicability);
  if (rule === undefined) throw new DomainError('ruleUnreadable');
  const read = readQuestion(question);
  if (read === unreadable) throw new DomainError('questionUnreadable');
  return { ...held, ...texts, applicability: rule, question: read };
}

function criterionMustFit(content: FrameworkContent, place: Place): FrameworkVerdict {
  const isHere = (fault: FrameworkFault): boolean =>
    fault.place.axis === place.axis && fault.place.criterion === place.criterion;
  const fault = contentMustHold(content).find(isHere);
  return fault === undefined ? allowed : refused('criterionUnfit', { field: fault.place.field, fault: fault.code });
}
