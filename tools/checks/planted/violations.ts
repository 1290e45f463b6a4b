/** One violation for each rule that guards the house, and beside it the nearest text that keeps the rule. */
export interface Violation {
  sentence: string;
  path: string;
  violating: string;
  keeping: string;
  refusedBy: string;
}

const boundary = '@nx/enforce-module-boundaries';
const poolingDomain = 'libs/pooling/domain/src/planted.ts';
const poolingServer = 'libs/pooling/server/src/planted.ts';
const poolingScreen = 'libs/pooling/admin/src/planted.ts';

export const violations: readonly Violation[] = [
  {
    sentence: 'a context may not import another context’s domain',
    path: poolingServer,
    violating: `export * from '@maillage/network-domain';`,
    keeping: `export * from '@maillage/network-contract';`,
    refusedBy: boundary,
  },
  {
    sentence: 'a context may not import another context’s server',
    path: poolingServer,
    violating: `export * from '@maillage/network-server';`,
    keeping: `export * from '@maillage/platform-server';`,
    refusedBy: boundary,
  },
  {
    sentence: 'a server may not import screens',
    path: poolingServer,
    violating: `export * from '@maillage/pooling-admin';`,
    keeping: `export * from '@maillage/pooling-domain';`,
    refusedBy: boundary,
  },
  {
    sentence: 'a screen may not import a domain',
    path: poolingScreen,
    violating: `export * from '@maillage/pooling-domain';`,
    keeping: `export * from '@maillage/platform-admin';`,
    refusedBy: boundary,
  },
  {
    sentence: 'a screen may show the fields of forms, and no other screen of another context',
    path: poolingScreen,
    violating: `export * from '@maillage/network-admin';`,
    keeping: `export * from '@maillage/forms-domain';`,
    refusedBy: boundary,
  },
  {
    sentence: 'a server may judge answers by the engine of forms, not by its server',
    path: poolingServer,
    violating: `export * from '@maillage/forms-server';`,
    keeping: `export * from '@maillage/forms-domain';`,
    refusedBy: boundary,
  },
  {
    sentence: 'forms knows none of those who build with it',
    path: 'libs/forms/domain/src/planted.ts',
    violating: `export * from '@maillage/pooling-domain';`,
    keeping: `export * from '@maillage/network-contract';`,
    refusedBy: boundary,
  },
  {
    sentence: 'the design system knows nothing of ours',
    path: 'libs/platform/admin/src/planted.ts',
    violating: `export * from '@maillage/platform-kernel';`,
    keeping: `export * from 'react';`,
    refusedBy: boundary,
  },
  {
    sentence: 'the builders of tests are for tests alone',
    path: poolingServer,
    violating: `export * from '@maillage/platform-testing';`,
    keeping: `export * from '@maillage/platform-kernel';`,
    refusedBy: boundary,
  },
  {
    sentence: 'a server may not start PostgreSQL',
    path: poolingServer,
    violating: `export * from '@maillage/platform-postgres';`,
    keeping: `export * from '@maillage/platform-server';`,
    refusedBy: boundary,
  },
  {
    sentence: 'another lib is not reached by its path',
    path: poolingServer,
    violating: `export * from '../../domain/src/index.js';`,
    keeping: `export * from '@maillage/pooling-domain';`,
    refusedBy: boundary,
  },
  {
    sentence: 'a domain may not use Node',
    path: poolingDomain,
    violating: `export { readFileSync } from 'node:fs';`,
    keeping: `export { uuidv7 } from '@maillage/platform-kernel';`,
    refusedBy: 'no-restricted-imports',
  },
  {
    sentence: 'a domain may not use Node under its old names',
    path: poolingDomain,
    violating: `export { readFileSync } from 'fs';`,
    keeping: `export * from './index.js';`,
    refusedBy: 'no-restricted-imports',
  },
  {
    sentence: 'a domain may not know the framework',
    path: poolingDomain,
    violating: `export { Injectable } from '@nestjs/common';`,
    keeping: `export * from '@maillage/network-contract';`,
    refusedBy: 'no-restricted-imports',
  },
  {
    sentence: 'a contract may not know the database',
    path: 'libs/network/contract/src/planted.ts',
    violating: `export { EntitySchema } from 'typeorm';`,
    keeping: `export * from '@maillage/platform-kernel';`,
    refusedBy: 'no-restricted-imports',
  },
  {
    sentence: 'the kernel may not load anything at run time',
    path: 'libs/platform/kernel/src/planted.ts',
    violating: `export const loaded = (): Promise<unknown> => import('./index.js');`,
    keeping: `export * from './index.js';`,
    refusedBy: 'no-restricted-syntax',
  },
  {
    sentence: 'a domain does not read the time',
    path: poolingDomain,
    violating: `export const late = (closesAt: Date): boolean => closesAt < new Date();`,
    keeping: `export const late = (closesAt: Date, at: Date): boolean => closesAt < at;`,
    refusedBy: 'no-restricted-syntax',
  },
  {
    sentence: 'nothing is of type any',
    path: poolingServer,
    violating: `export const seats = (row: any): number => Number(row);`,
    keeping: `export const seats = (row: unknown): number => Number(row);`,
    refusedBy: '@typescript-eslint/no-explicit-any',
  },
  {
    sentence: 'nothing is said to be there without being asked',
    path: poolingServer,
    violating: `export const first = (names: string[]): string => names[0]!;`,
    keeping: `export const first = (names: string[]): string => names[0] ?? '';`,
    refusedBy: '@typescript-eslint/no-non-null-assertion',
  },
  {
    sentence: 'no promise is left alone',
    path: poolingServer,
    violating: `const saved = async (): Promise<number> => 1;\nexport function save(): void {\n  saved();\n}`,
    keeping: `const saved = async (): Promise<number> => 1;\nexport async function save(): Promise<void> {\n  await saved();\n}`,
    refusedBy: '@typescript-eslint/no-floating-promises',
  },
  {
    sentence: 'a switch names every case',
    path: poolingDomain,
    violating: switchOver(`case 'open':\n      return 'ouverte';`),
    keeping: switchOver(`case 'open':\n      return 'ouverte';\n    case 'closed':\n      return 'close';`),
    refusedBy: '@typescript-eslint/switch-exhaustiveness-check',
  },
  {
    sentence: 'an export has a name',
    path: poolingDomain,
    violating: `export default 'campaign';`,
    keeping: `export const campaign = 'campaign';`,
    refusedBy: 'no-restricted-exports',
  },
  {
    sentence: 'a rule is not switched off in passing',
    path: poolingDomain,
    violating: `/* eslint-disable */\nexport const seats = 12;`,
    keeping: `/* a comment */\nexport const seats = 12;`,
    refusedBy: `'/* eslint-disable */' has no effect because you have 'noInlineConfig' setting in your config.`,
  },
  {
    sentence: 'a file ends at 300 lines of code',
    path: poolingDomain,
    violating: constants(301),
    keeping: `${constants(300)}\n\n// a comment is no line of code\n`,
    refusedBy: 'max-lines',
  },
  {
    sentence: 'a file of tests ends at 400 lines of code',
    path: 'libs/pooling/domain/src/planted.spec.ts',
    violating: constants(401),
    keeping: constants(400),
    refusedBy: 'max-lines',
  },
  {
    sentence: 'a function ends at 50 lines of code',
    path: poolingDomain,
    violating: functionOf(51),
    keeping: functionOf(50),
    refusedBy: 'max-lines-per-function',
  },
  {
    sentence: 'a component ends at 180 lines of code',
    path: 'libs/pooling/admin/src/planted.tsx',
    violating: functionOf(181),
    keeping: functionOf(180),
    refusedBy: 'max-lines-per-function',
  },
  {
    sentence: 'a fifth parameter makes an object',
    path: poolingDomain,
    violating: `export const total = (a: number, b: number, c: number, d: number, e: number) => a + b + c + d + e;`,
    keeping: `export const total = (a: number, b: number, c: number, d: number) => a + b + c + d;`,
    refusedBy: 'maillage/max-parameters',
  },
  {
    sentence: 'an eighth collaborator is one too many',
    path: poolingDomain,
    violating: `export class Desk {\n  constructor(${collaborators(8)}) {}\n}`,
    keeping: `export class Desk {\n  constructor(${collaborators(7)}) {}\n}`,
    refusedBy: 'maillage/max-parameters',
  },
];

function collaborators(count: number): string {
  return Array.from({ length: count }, (_, index) => `readonly hand${index}: string`).join(', ');
}

function constants(lines: number): string {
  return Array.from({ length: lines }, (_, line) => `export const fact${line} = ${line};`).join('\n');
}

/** The line that opens the function and the one that closes it are lines of it. */
function functionOf(lines: number): string {
  const body = Array.from({ length: lines - 3 }, () => '  total += 1;');
  return ['export function count(total: number): number {', ...body, '  return total;', '}'].join('\n');
}

function switchOver(cases: string): string {
  return `export function word(state: 'open' | 'closed'): string | undefined {
  switch (state) {
    ${cases}
  }
}`;
}
