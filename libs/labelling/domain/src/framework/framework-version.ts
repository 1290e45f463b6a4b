import type { Decision } from '@maillage/platform-kernel';
import type { FrameworkAudience, FrameworkContent } from './framework-content.js';

export const frameworkVersionStates = ['draft', 'published', 'retired'] as const;
export type FrameworkVersionState = (typeof frameworkVersionStates)[number];

export const frameworkVersionActs = ['edit', 'publish', 'retire'] as const;
export type FrameworkVersionAct = (typeof frameworkVersionActs)[number];

/** What the label is given against: a name, an audience, and versions. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly audience: FrameworkAudience;
}

export interface FrameworkVersion {
  readonly id: string;
  readonly frameworkId: string;
  /** 1 for the first, then one more. */
  readonly number: number;
  readonly state: FrameworkVersionState;
  readonly content: FrameworkContent;
}

export interface FrameworkVersionChange {
  readonly version: FrameworkVersion;
  readonly decision: Decision<FrameworkVersionState, FrameworkVersionAct>;
}
