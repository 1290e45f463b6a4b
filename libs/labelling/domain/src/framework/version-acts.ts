import { type ActStamp, demand, nextState } from '@maillage/platform-kernel';
import type { FrameworkContent } from './framework-content.js';
import type {
  FrameworkVersion,
  FrameworkVersionAct,
  FrameworkVersionChange,
  FrameworkVersionState,
} from './framework-version.js';
import { frameworkVersionTransitions } from './framework-version.transitions.js';
import { tidyContent } from './tidy-content.js';
import { mayDraftVersion, versionVerdict } from './version-verdict.js';

interface NewVersion {
  readonly id: string;
  readonly frameworkId: string;
  readonly content: FrameworkContent;
}

/** The next version, as a draft. @throws DomainError when the framework has a draft already */
export function draftVersion(
  { id, frameworkId, content }: NewVersion,
  versions: readonly Pick<FrameworkVersion, 'state' | 'number'>[],
): FrameworkVersion {
  demand(mayDraftVersion(versions));
  const number = 1 + Math.max(0, ...versions.map((version) => version.number));
  return { id, frameworkId, number, state: 'draft', content: tidyContent(content) };
}

/** A draft may have faults: they are told, and mended before it is published. @throws DomainError when it is no draft */
export function editVersion(
  version: FrameworkVersion,
  content: FrameworkContent,
  stamp: ActStamp,
): FrameworkVersionChange {
  demand(versionVerdict('edit', version, null));
  return movedVersion({ ...version, content: tidyContent(content) }, 'edit', stamp);
}

/** @throws DomainError when it is no draft, has faults, or says what the latest says */
export function publishVersion(
  version: FrameworkVersion,
  latest: FrameworkVersion | null,
  stamp: ActStamp,
): FrameworkVersionChange {
  demand(versionVerdict('publish', version, latest));
  return movedVersion(version, 'publish', stamp);
}

/** No assessment begins with a retired version; those that run on it go on. @throws DomainError when it is not published */
export function retireVersion(version: FrameworkVersion, stamp: ActStamp): FrameworkVersionChange {
  demand(versionVerdict('retire', version, null));
  return movedVersion(version, 'retire', stamp);
}

/** @throws RangeError when the table has no such way */
export function movedVersion(
  version: FrameworkVersion,
  act: FrameworkVersionAct,
  { decisionId, actor, at, reason }: ActStamp,
): FrameworkVersionChange {
  const from = version.state;
  const to = nextState<FrameworkVersionState, FrameworkVersionAct>(frameworkVersionTransitions, from, act);
  if (to === undefined) throw new RangeError(`No version moves from ${from} by ${act}`);
  return { version: { ...version, state: to }, decision: { id: decisionId, act, from, to, actor, at, reason } };
}
