import { allowed, canonicalJson, firstRefusal, nextState, refused } from '@maillage/platform-kernel';
import { contentMustHold } from './content-must-hold.rule.js';
import type { FrameworkVerdict } from './framework-refusal.js';
import type { FrameworkVersion, FrameworkVersionAct, FrameworkVersionState } from './framework-version.js';
import { frameworkVersionTransitions } from './framework-version.transitions.js';

/** Whether an act can be done to a version. @param latest the framework's latest published version, null before the first */
export function versionVerdict(
  act: FrameworkVersionAct,
  version: FrameworkVersion,
  latest: FrameworkVersion | null,
): FrameworkVerdict {
  return firstRefusal(
    () => stateOfVersionMustAllow(version, act),
    () => (act === 'publish' ? contentMustBePublishable(version) : allowed),
    () => (act === 'publish' ? somethingMustChange(version, latest) : allowed),
  );
}

/** A framework has one draft at a time: two would both be the next number. */
export function mayDraftVersion(versions: readonly Pick<FrameworkVersion, 'state' | 'number'>[]): FrameworkVerdict {
  const draft = versions.find(({ state }) => state === 'draft');
  return draft === undefined ? allowed : refused('draftAlreadyThere', { number: draft.number });
}

function stateOfVersionMustAllow({ state, number }: FrameworkVersion, act: FrameworkVersionAct): FrameworkVerdict {
  const next = nextState<FrameworkVersionState, FrameworkVersionAct>(frameworkVersionTransitions, state, act);
  if (next !== undefined) return allowed;
  if (state === 'retired') return refused('versionRetired', { number });
  return refused(act === 'retire' ? 'versionNotPublished' : 'versionNotDraft', { number });
}

function contentMustBePublishable({ content }: FrameworkVersion): FrameworkVerdict {
  const count = contentMustHold(content).length;
  return count === 0 ? allowed : refused('versionHasFaults', { count });
}

function somethingMustChange({ content }: FrameworkVersion, latest: FrameworkVersion | null): FrameworkVerdict {
  const same = latest !== null && canonicalJson(content) === canonicalJson(latest.content);
  return same ? refused('versionChangesNothing', { number: latest.number }) : allowed;
}
