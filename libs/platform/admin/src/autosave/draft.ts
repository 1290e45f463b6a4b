import type { Refusal } from '../refusals/refusal.js';

/** What another has saved meanwhile, and who. */
export interface Theirs<Content> {
  readonly version: number;
  readonly content: Content;
  readonly by: string;
  /** An instant, as ISO text. */
  readonly at: string;
}

/** Why a draft does not leave by itself any more. */
export type DraftTrouble<Content> =
  | { readonly kind: 'stale'; readonly theirs: Theirs<Content> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * What was typed of one record and is not yet known to be saved. It may have arrived although no answer came back: it is
 * then sent again as it was, under the same key, and what was typed since waits in `next` for the version that it makes.
 */
export interface Draft<Content> {
  readonly key: string;
  /** The version that the typing started from. */
  readonly base: number;
  readonly content: Content;
  readonly idempotencyKey: string;
  readonly mayHaveArrived: boolean;
  readonly next: Content | null;
  readonly trouble: DraftTrouble<Content> | null;
}

export interface Typing<Content> {
  readonly key: string;
  readonly base: number;
  readonly content: Content;
  /** For the case that it is another act than the one that waits. */
  readonly idempotencyKey: string;
}

/** The text as it stands in the field. */
export function contentOf<Content>({ content, next }: Draft<Content>): Content {
  return next ?? content;
}

/** Adds what was typed. A conflict stays one until it is resolved, whatever is typed beside it. */
export function typed<Content>(draft: Draft<Content> | undefined, typing: Typing<Content>): Draft<Content> {
  if (draft === undefined) return { ...typing, mayHaveArrived: false, next: null, trouble: null };
  if (draft.mayHaveArrived) return { ...draft, next: typing.content };
  const trouble = draft.trouble?.kind === 'stale' ? draft.trouble : null;
  return { ...draft, content: typing.content, idempotencyKey: typing.idempotencyKey, trouble };
}

export function leaving<Content>(draft: Draft<Content>): Draft<Content> {
  return { ...draft, mayHaveArrived: true };
}

/** The draft that remains once a version is saved: what was typed since, or nothing. */
export function arrived<Content>(
  draft: Draft<Content>,
  version: number,
  idempotencyKey: string,
): Draft<Content> | null {
  if (draft.next === null) return null;
  const { key, next } = draft;
  return { key, base: version, content: next, idempotencyKey, mayHaveArrived: false, next: null, trouble: null };
}

/** The server said no: nothing arrived, and all that was typed is in one place again. */
export function troubled<Content>(draft: Draft<Content>, trouble: DraftTrouble<Content>): Draft<Content> {
  return { ...draft, content: contentOf(draft), next: null, mayHaveArrived: false, trouble };
}

/** A way out of a conflict: this content, on top of the other's version. */
export function resolved<Content>(
  draft: Draft<Content>,
  { content, idempotencyKey }: Pick<Typing<Content>, 'content' | 'idempotencyKey'>,
): Draft<Content> {
  const base = draft.trouble?.kind === 'stale' ? draft.trouble.theirs.version : draft.base;
  return { key: draft.key, base, content, idempotencyKey, mayHaveArrived: false, next: null, trouble: null };
}

export function mayLeave<Content>(draft: Draft<Content>): boolean {
  return draft.trouble === null;
}
