import type { BudgetAccount } from '../definition/budget-accounts.js';

/** A commune of the official geographic code. */
export interface CommuneAnswer {
  readonly code: string;
  readonly name: string;
}

export interface OrganisationAnswer {
  readonly organisationId: string;
  readonly name: string;
}

/** One version of a document: a newer one is not what was answered. */
export interface DocumentAnswer {
  readonly documentId: string;
  readonly versionId: string;
  /** Of its file. */
  readonly name: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

export interface AnswerLine {
  /** The line's own, whatever its place. */
  readonly id: string;
  readonly answers: Answers;
}

export interface BudgetLine {
  readonly id: string;
  readonly account: BudgetAccount;
  readonly label: string;
  /** Of account 74: the key of a funder that the form names, or null for another. */
  readonly funder: string | null;
  /** In integer cents, or null while nothing is written. */
  readonly amount: number | null;
}

export interface BudgetAnswer {
  readonly lines: readonly BudgetLine[];
}

/**
 * A text, a day (`2027-03-31`), a SIRET, the key of a choice; a number, an amount in cents; the keys of several choices;
 * and what the field of several parts holds.
 */
export type Answer =
  | string
  | number
  | readonly string[]
  | CommuneAnswer
  | OrganisationAnswer
  | readonly DocumentAnswer[]
  | readonly AnswerLine[]
  | BudgetAnswer;

/** By the key of the field. What is not answered is not there. */
export type Answers = Readonly<Record<string, Answer>>;
