import type { TransitionTable } from '@maillage/platform-kernel';
import type { FrameworkVersionAct, FrameworkVersionState } from './framework-version.js';

/** A published version is never edited: what it says, somebody is answering. */
export const frameworkVersionTransitions = {
  draft: { edit: 'draft', publish: 'published' },
  published: { retire: 'retired' },
  retired: {},
} as const satisfies TransitionTable<FrameworkVersionState, FrameworkVersionAct>;
