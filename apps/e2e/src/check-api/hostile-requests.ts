import type { ForcedFailure } from './forced-failure.js';

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: '{ campaigns { total } }' });

type Request = [name: string, path: string, init: RequestInit];

const requests: readonly Request[] = [
  ['a body that is no JSON', '/graphql', { method: 'POST', body: '{"query":', headers: json }],
  ['a body that is empty', '/graphql', { method: 'POST', body: '', headers: json }],
  ['a body that is a number', '/graphql', { method: 'POST', body: '12', headers: json }],
  [
    'a body beyond measure',
    '/graphql',
    { method: 'POST', body: JSON.stringify({ query: 'x'.repeat(3_000_000) }), headers: json },
  ],
  [
    'variables that are a text',
    '/graphql',
    { method: 'POST', body: '{"query":"{ __typename }","variables":"x"}', headers: json },
  ],
  [
    'an encoding that is none',
    '/graphql',
    { method: 'POST', body: '{}', headers: { ...json, 'content-encoding': 'nothing' } },
  ],
  [
    'a charset that is none',
    '/graphql',
    { method: 'POST', body: question, headers: { 'content-type': 'application/json; charset=klingon' } },
  ],
  ['a content type that is none', '/graphql', { method: 'POST', body: question, headers: { 'content-type': 'x/y' } }],
  [
    'a cookie with a zero byte',
    '/graphql',
    { method: 'POST', body: question, headers: { ...json, cookie: 'maillage_session=%00' } },
  ],
  [
    'a cookie without end',
    '/graphql',
    { method: 'POST', body: question, headers: { ...json, cookie: `maillage_session=${'x'.repeat(6000)}` } },
  ],
  [
    'a cookie that is SQL',
    '/graphql',
    { method: 'POST', body: question, headers: { ...json, cookie: `maillage_session=' or true --` } },
  ],
  [
    'an organisation that is SQL',
    '/graphql',
    { method: 'POST', body: question, headers: { ...json, 'x-maillage-organisation': `' or true` } },
  ],
  [
    'a secret of a program that is none',
    '/graphql',
    { method: 'POST', body: question, headers: { ...json, authorization: 'Bearer x' } },
  ],
  ['a method that is none', '/graphql', { method: 'DELETE' }],
  ['a route that is none', '/health/nothing', { headers: { accept: 'application/json' } }],
  ['a route out of the folder', '/assets/..%2f..%2f..%2fetc%2fpasswd', {}],
  ['a route that is no text', '/%E0%A4%A', { headers: { accept: 'application/json' } }],
  ['a post to nowhere', '/nowhere', { method: 'POST', body: '{}', headers: json }],
];

/** Requests that a stranger may send. */
export const hostileRequests: readonly ForcedFailure[] = requests.map(([name, path, init]) => ({
  name,
  provoke: async ({ url }) => {
    const response = await fetch(`${url}${path}`, init);
    const text = `${await response.text()}\n${JSON.stringify([...response.headers])}`;
    return { text, isRefused: !response.ok || text.includes('"errors"') };
  },
}));
