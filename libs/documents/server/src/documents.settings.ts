import type { DocumentSettings } from '@maillage/platform-server';
import { usualLimits } from '@maillage/documents-domain';

export { type DocumentSettings } from '@maillage/platform-server';

/** The token under which the module provides them. */
export const documentSettings = Symbol('documentSettings');

/** For a process that takes and serves no file: a command, or a proof that asks everything. */
export const withoutFiles: DocumentSettings = {
  limits: usualLimits,
  store: { kind: 'none' },
  scanner: { kind: 'structureOnly' },
};
