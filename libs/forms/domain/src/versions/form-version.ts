import {
  type Actor,
  allowed,
  canonicalJson,
  type Decision,
  firstRefusal,
  nextState,
  refused,
  type TransitionTable,
  type Verdict,
} from '@maillage/platform-kernel';
import { definitionMustHold } from '../definition/definition-must-hold.rule.js';
import type { FormDefinition } from '../definition/form-definition.js';
import type { FormFault } from '../definition/form-fault.js';
import { labelFaults } from '../definition/faults/text-faults.js';
import { formLimits } from '../definition/form-limits.js';
import { lockedFaults } from './locked-faults.js';

export const formVersionStates = ['draft', 'published', 'retired'] as const;
export type FormVersionState = (typeof formVersionStates)[number];

export const formVersionActs = ['edit', 'publish', 'retire'] as const;
export type FormVersionAct = (typeof formVersionActs)[number];

/** A published version is never edited: what it says, somebody is answering. */
export const formVersionTransitions = {
  draft: { edit: 'draft', publish: 'published' },
  published: { retire: 'retired' },
  retired: {},
} as const satisfies TransitionTable<FormVersionState, FormVersionAct>;

export interface FormVersion {
  readonly id: string;
  readonly formId: string;
  /** 1 for the first, then one more. */
  readonly number: number;
  readonly state: FormVersionState;
  readonly definition: FormDefinition;
}

export const formRefusals = [
  'formVersionNotDraft',
  'formVersionNotPublished',
  'formVersionHasFaults',
  'formVersionChangesNothing',
  'formDraftAlreadyThere',
  'formDraftChangedMeanwhile',
  'formUnreadable',
  'formTitleUnfit',
] as const;
/** Every code with which forms refuse an act. */
export type FormRefusal = (typeof formRefusals)[number];

/** What a version is judged beside. */
export interface FormVersionContext {
  /** The form's latest published version, null before the first. */
  readonly latest: FormVersion | null;
  /** What the form was made of, null when it was made anew. */
  readonly model: FormDefinition | null;
}

/** Everything that keeps a version from being published: its own faults, then what it changes of its model. */
export function versionFaults(definition: FormDefinition, model: FormDefinition | null): readonly FormFault[] {
  return [...definitionMustHold(definition), ...(model === null ? [] : lockedFaults(model, definition))];
}

export function formVersionVerdict(
  act: FormVersionAct,
  version: FormVersion,
  { latest, model }: FormVersionContext,
): Verdict<FormRefusal> {
  return firstRefusal(
    () => stateMustAllow(version, act),
    () => (act === 'publish' ? mustHaveNoFaults(version, model) : allowed),
    () => (act === 'publish' ? somethingMustChange(version, latest) : allowed),
  );
}

/** What a form begins as. */
export const emptyForm: FormDefinition = { sections: [], ineligibility: [] };

export function formTitleMustHold(title: string): Verdict<FormRefusal> {
  const holds = title.trim().length <= formLimits.title && labelFaults(title.trim(), 'title').length === 0;
  return holds ? allowed : refused('formTitleUnfit', { max: formLimits.title });
}

/** A form has one draft at a time: two would both be the next number. */
export function mayDraftFormVersion(versions: readonly Pick<FormVersion, 'state' | 'number'>[]): Verdict<FormRefusal> {
  const draft = versions.find(({ state }) => state === 'draft');
  return draft === undefined ? allowed : refused('formDraftAlreadyThere', { number: draft.number });
}

function stateMustAllow({ state, number }: FormVersion, act: FormVersionAct): Verdict<FormRefusal> {
  const next = nextState<FormVersionState, FormVersionAct>(formVersionTransitions, state, act);
  if (next !== undefined) return allowed;
  return refused(act === 'retire' ? 'formVersionNotPublished' : 'formVersionNotDraft', { number });
}

function mustHaveNoFaults({ definition }: FormVersion, model: FormDefinition | null): Verdict<FormRefusal> {
  const count = versionFaults(definition, model).length;
  return count === 0 ? allowed : refused('formVersionHasFaults', { count });
}

function somethingMustChange({ definition }: FormVersion, latest: FormVersion | null): Verdict<FormRefusal> {
  const isSame = latest !== null && canonicalJson(definition) === canonicalJson(latest.definition);
  return isSame ? refused('formVersionChangesNothing', { number: latest.number }) : allowed;
}

export type FormVersionDecision = Decision<FormVersionState, FormVersionAct>;

/** The trace of an act that was allowed. @throws RangeError when the table has no such way */
export function formVersionDecision(
  { state: from }: FormVersion,
  act: FormVersionAct,
  stamp: { readonly id: string; readonly actor: Actor; readonly at: Date },
): FormVersionDecision {
  const to = nextState<FormVersionState, FormVersionAct>(formVersionTransitions, from, act);
  if (to === undefined) throw new RangeError(`No version moves from ${from} by ${act}`);
  return { ...stamp, act, from, to, reason: null };
}
