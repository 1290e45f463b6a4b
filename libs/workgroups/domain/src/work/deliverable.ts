import {
  type ActStamp,
  allowed,
  type Decision,
  firstRefusal,
  foldedText,
  refused,
  type Verdict,
} from '@maillage/platform-kernel';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { linkMustBeSafe } from '../meeting/meeting.js';
import { deliverableMachine } from './deliverable.transitions.js';
import { workLimits } from './work-limits.js';
import type { WorkRefusal } from './work-refusal.js';
import {
  type DeliverableAct,
  deliverableActs,
  type DeliverableState,
  motivatedDeliverableActs,
  type ResourceKind,
} from './work-vocabulary.js';

/** What is said of a deliverable, whoever delivers it. */
export interface DeliverableTerms {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly summary: string;
  /** Where a replay is seen; everything else has a file. */
  readonly link: string | null;
}

/** A deliverable before its acts. */
export interface DeliverableSituation {
  readonly state: DeliverableState;
  /** Whether a newer edition of it is on its way already. */
  readonly hasSuccessor: boolean;
}

/** @param hasFile whether a file comes with it */
export function deliverableTermsMustHold({ title, kind, summary, link }: DeliverableTerms, hasFile: boolean): Verdict {
  const isReplay = kind === 'replay';
  return firstRefusal<string>(
    () => titleMustFit('title', title),
    () => textMustFit('summary', summary, workLimits.summary),
    () => (isReplay && (link ?? '').trim() === '' ? refused('deliverableLinkMissing') : allowed),
    () => textMustFit('link', link ?? '', workLimits.link),
    () => (isReplay ? linkMustBeSafe((link ?? '').trim()) : allowed),
    () => (isReplay || hasFile ? allowed : refused('deliverableFileMissing')),
  );
}

export function deliverableVerdict(act: DeliverableAct, situation: DeliverableSituation): Verdict<WorkRefusal> {
  return firstRefusal<WorkRefusal>(
    () => wayMustExist(deliverableMachine, situation.state, act),
    () => (act === 'renew' && situation.hasSuccessor ? refused('editionUnderWay') : allowed),
  );
}

export function deliverableVerdicts(
  situation: DeliverableSituation,
): readonly { readonly act: DeliverableAct; readonly verdict: Verdict<WorkRefusal> }[] {
  return deliverableActs.map((act) => ({ act, verdict: deliverableVerdict(act, situation) }));
}

/** @throws DomainError with the reason of the first rule that refuses */
export function moveDeliverable(
  situation: DeliverableSituation,
  act: DeliverableAct,
  stamp: ActStamp,
): Decision<DeliverableState, DeliverableAct> {
  const rule = (): Verdict =>
    firstRefusal<string>(
      () => deliverableVerdict(act, situation),
      () => reasonMustBeGiven(motivatedDeliverableActs, act, stamp.reason),
    );
  return moveAlong(deliverableMachine, { from: situation.state, act, rule }, stamp);
}

/** What the library searches of a resource, as words without accents. */
export function searchedText({
  title,
  summary,
  theme,
}: Pick<DeliverableTerms, 'title' | 'summary'> & { readonly theme: string }): string {
  return foldedText(`${title} ${theme} ${summary}`);
}
