import { expect, test } from '@jest/globals';
import { textOf } from './source-tree.js';

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly engines?: { readonly node?: string } }>
  >;
}

const { packages }: Locked = JSON.parse(textOf('package-lock.json'));
const { engines }: { engines: { node: string } } = JSON.parse(textOf('package.json'));

type Version = readonly [major: number, minor: number, patch: number];

const versionOf = (text: string): Version => {
  const [major = 0, minor = 0, patch = 0] = (/\d[\d.]*/.exec(text)?.[0] ?? '0').split('.').map(Number);
  return [major, minor, patch];
};

function isBefore(one: Version, other: Version): boolean {
  const place = one.findIndex((part, index) => part !== other[index]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}

/** Whether a range takes a version, by where each of its alternatives begins. */
function takes(range: string, version: Version): boolean {
  return range.split('||').some((alternative) => {
    const from = versionOf(alternative);
    const isOpen = /[>*]/.test(alternative) || alternative.trim() === '';
    return !isBefore(version, from) && (isOpen || from[0] === version[0]);
  });
}

const asksForNewer = (node: string): string[] =>
  Object.entries(packages).flatMap(([path, { version, engines: asked }]) =>
    asked?.node === undefined || takes(asked.node, versionOf(node))
      ? []
      : [`${path} ${version ?? ''} asks for ${asked.node}`],
  );

test('no package asks for a newer Node than the project does', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(asksForNewer(engines.node)).toEqual([]);
});

test('a package that does is found', () => {
  expect(asksForNewer('>=12').length).toBeGreaterThan(50);
});

test.each([
  ['>=22', false],
  ['>=22.15.0', false],
  ['^22.12.0 || >=24', false],
  ['^18.18.0 || ^20.9.0 || >=21.1.0', true],
  ['20 || >=22', true],
  ['>=20.20.0', false],
  ['>= 0.6', true],
  ['*', true],
])('%s takes the oldest Node of the project: %s', (range, isTaken) => {
  expect(takes(range, versionOf('>=20.19'))).toBe(isTaken);
});
