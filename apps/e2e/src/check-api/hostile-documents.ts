import { randomUUID } from 'node:crypto';
import { someTerms } from '../campaigns/story-terms.js';
import type { ForcedFailure } from './forced-failure.js';

const campaign = 'query ($id: ID!) { campaign(id: $id) { id } }';
const campaigns =
  'query ($after: String, $text: String, $first: Int! = 5) { campaigns(first: $first, after: $after, filter: { text: $text }) { total } }';
const organisations =
  'query ($after: String, $text: String) { organisations(after: $after, filter: { text: $text }) { total } }';
const draft = 'mutation ($input: DraftCampaignInput!) { draftCampaign(input: $input) { id } }';
const join = 'mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) { id } }';

const cursor = (text: string): string => Buffer.from(text).toString('base64url');
const drafting = (terms: Parameters<typeof someTerms>[0]): object => ({
  input: { idempotencyKey: randomUUID(), terms: someTerms(terms) },
});

type Question = [name: string, document: string, variables: () => object];

const ids: readonly Question[] = [
  ['an id that is SQL', campaign, () => ({ id: `' or 1=1 --` })],
  ['an id with a zero byte', campaign, () => ({ id: '\u0000' })],
  ['an id that is a list', campaign, () => ({ id: ['x'] })],
  ['an id without end', campaign, () => ({ id: '9'.repeat(10_000) })],
  ['an id of nothing', campaign, () => ({ id: '019aa000-0000-7000-8000-000000000000' })],
  ['an id that is missing', campaign, () => ({})],
];

const cursors: readonly Question[] = [
  ['a cursor that is none', campaigns, () => ({ after: 'x' })],
  ['a cursor of other things', campaigns, () => ({ after: cursor('["x","y"]') })],
  ['a cursor of too many things', campaigns, () => ({ after: cursor('[1,2,3,4]') })],
  ['a cursor of SQL', organisations, () => ({ after: cursor(`["a'; select 1; --","b"]`) })],
  ['a cursor with a zero byte', organisations, () => ({ after: cursor(JSON.stringify(['a\u0000', 'b'])) })],
  ['a cursor cut short', organisations, () => ({ after: cursor('["a",') })],
  ['a page too long', campaigns, () => ({ first: 101 })],
  ['a page of less than nothing', campaigns, () => ({ first: -1 })],
  ['a page beyond numbers', campaigns, () => ({ first: 2 ** 40 })],
  ['a page that is a text', campaigns, () => ({ first: 'five' })],
  ['a search for a zero byte', campaigns, () => ({ text: 'a\u0000b' })],
];

const inputs: readonly Question[] = [
  ['a title with a zero byte', draft, () => drafting({ title: 'a\u0000b' })],
  ['a key with a zero byte', draft, () => ({ input: { idempotencyKey: '\u0000'.repeat(9), terms: someTerms() } })],
  ['a key too short', draft, () => ({ input: { idempotencyKey: 'x', terms: someTerms() } })],
  ['an instant that is none', draft, () => drafting({ closesAt: 'tomorrow' })],
  ['an instant beyond calendars', draft, () => drafting({ opensAt: '0000-01-01T00:00:00Z' })],
  ['seats beyond numbers', draft, () => drafting({ seats: 2_147_483_648 })],
  ['seats below nothing', draft, () => drafting({ seats: -5 })],
  ['a price beyond numbers', draft, () => drafting({ lines: [{ label: 'x', unit: 'y', referencePriceCents: 1e300 }] })],
  [
    'organisations that are none',
    draft,
    () => drafting({ eligibility: { kind: 'organisations', organisationIds: ['x', `'`], restricted: false } }),
  ],
  ['no variable at all', draft, () => ({})],
  ['an input of another kind', join, () => ({ input: 'join' })],
];

const documents: readonly Question[] = [
  ['a document cut short', '{ campaigns {', () => ({})],
  ['an operation that is none', 'subscription { campaigns { total } }', () => ({})],
  ['a field that is none', '{ secrets }', () => ({})],
  ['a variable of no type', 'query ($x: Nothing) { __typename }', () => ({})],
  ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', () => ({})],
];

/** Questions that somebody who is signed in may send, and that no portal can answer. */
export const hostileDocuments: readonly ForcedFailure[] = [...ids, ...cursors, ...inputs, ...documents].map(
  ([name, document, variables]) => ({
    name,
    provoke: async ({ officer }) => {
      const answer = await officer.ask(document, { ...variables() });
      const [error] = answer.errors ?? [];
      // A mistake of the caller is told as one: the portal did not fail.
      const isRefused = error !== undefined && error.extensions.code !== 'INTERNAL';
      return { text: JSON.stringify(answer), isRefused };
    },
  }),
);
