import { allowed, DomainError, firstRefusal, nextState, refused, type Verdict } from '@maillage/platform-kernel';
import type { ColumnMapping } from './column-mapping.js';
import type { ImportKind } from './import-kind.js';
import { type ImportAct, type ImportState, importTransitions } from './import-run.transitions.js';

/** An import as its row says. */
export interface ImportRun {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: string;
  readonly state: ImportState;
  readonly mapping: ColumnMapping;
  readonly rowsTotal: number;
  readonly rowsPlanned: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Whether the network changed between the preview and the applying, so that it was planned again. */
  readonly plannedAgain: boolean;
  readonly failure: string | null;
  readonly askedAt: Date;
  readonly previewedAt: Date | null;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  /** When the planned rows were deleted: from then on nothing says what the import wrote. */
  readonly rowsForgottenAt: Date | null;
}

/** Codes that the acts on imports are refused with. */
export const importRefusals = [
  'importNotInState',
  'importHasRefusals',
  'importChangesNothing',
  'importTooOldToUndo',
  'importUndoBlocked',
  'importFileMissing',
  'importFileRefused',
  'importColumnMissing',
  'importColumnTwice',
] as const;

/** The acts of a person; the others are the work's own. */
export const personalImportActs = ['preview', 'apply', 'undo', 'discard'] as const;
export type PersonalImportAct = (typeof personalImportActs)[number];

/** Whether the act can be done: what the API asks before it and what the button says are this one answer. */
export function importVerdict(run: ImportRun, { takes }: Pick<ImportKind, 'takes'>, act: ImportAct): Verdict {
  return firstRefusal(
    () => stateMustAllow(run, act),
    () => (act === 'apply' ? refusedRowsMustNotForbid(run, takes) : allowed),
    () => (act === 'apply' && run.created + run.changed === 0 ? refused('importChangesNothing') : allowed),
    () => (act === 'undo' && run.rowsForgottenAt !== null ? refused('importTooOldToUndo', { days: 30 }) : allowed),
  );
}

/** @throws DomainError importNotInState where the table has no such way */
export function importStateAfter({ state }: Pick<ImportRun, 'state'>, act: ImportAct): ImportState {
  const next = nextState<ImportState, ImportAct>(importTransitions, state, act);
  if (next === undefined) throw new DomainError('importNotInState', { state, act });
  return next;
}

function stateMustAllow({ state }: ImportRun, act: ImportAct): Verdict {
  const next = nextState<ImportState, ImportAct>(importTransitions, state, act);
  return next === undefined ? refused('importNotInState', { state, act }) : allowed;
}

function refusedRowsMustNotForbid(run: ImportRun, takes: ImportKind['takes']): Verdict {
  if (takes === 'goodRows' || run.refused === 0) return allowed;
  return refused('importHasRefusals', { refused: run.refused });
}
