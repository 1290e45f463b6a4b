import { setTimeout as sleep } from 'node:timers/promises';
import { FakeClamd } from '@maillage/platform-testing';
import { demoPeople } from '../network/demo-missions.js';
import { signedIn } from '../server/signed-in.js';
import { startMaillage } from '../server/start-maillage.js';
import { hostileFiles } from './hostile-files.js';
import { honestFiles } from './honest-files.js';
import { scanStateOf, served } from './served-files.js';
import type { TriedFile } from './tried-file.js';
import { type Keeper, upload } from './upload-over-http.js';

/** What was tried on the portal with files, and what went wrong: each list holds what the file was. */
export interface FilesCheck {
  readonly hostile: {
    readonly accepted: readonly string[];
    readonly servedInline: readonly string[];
    readonly of: number;
  };
  readonly honest: {
    readonly refused: readonly string[];
    readonly servedInline: readonly string[];
    readonly of: number;
  };
  readonly scannerDown: { readonly served: readonly string[]; readonly stuck: readonly string[]; readonly of: number };
}

const keeperOfDemo = { email: demoPeople.director, password: 'maillage-demo' };
const patienceMs = 30_000;
/** Long enough for several turns of the scan. */
const awayMs = 7_000;

/** On a portal of its own in production settings, whose antivirus is ours to take away. */
export async function checkFiles(): Promise<FilesCheck> {
  const clamd = await FakeClamd.start({ longest: 26_214_400 });
  const { url, port } = clamd;
  const portal = await startMaillage({ demo: true, env: { CLAMD_URL: url } });
  try {
    const keeper = await keeperOn(portal.url);
    const hostile = await tryHostile(keeper, hostileFiles);
    const honest = await tryHonest(keeper, honestFiles);
    await clamd.stop();
    const scannerDown = await tryUnscanned(keeper, honestFiles.slice(0, 5), () => FakeClamd.start({ port }));
    return { hostile, honest, scannerDown };
  } finally {
    await portal.stop();
    await clamd.stop();
  }
}

export async function keeperOn(url: string): Promise<Keeper> {
  const client = await signedIn(url, keeperOfDemo.email, keeperOfDemo.password);
  const { data } = await client.ask<{ me: { acting: { organisation: { id: string } } } }>(
    '{ me { acting { organisation { id } } } }',
  );
  return { url, client, organisationId: data?.me.acting.organisation.id ?? '' };
}

/** A hostile file is accepted once it is found safe or its bytes come, whatever refused it before. */
export async function tryHostile(keeper: Keeper, files: readonly TriedFile[]): Promise<FilesCheck['hostile']> {
  const [accepted, servedInline]: [string[], string[]] = [[], []];
  for (const { tried, isSafe, answer } of await fates(keeper, files)) {
    const isServed = answer?.isServed === true;
    if (isSafe || isServed) accepted.push(tried.what);
    if (isServed && answer.inline.length > 0) servedInline.push(`${tried.what}: ${answer.inline.join(', ')}`);
  }
  return { accepted, servedInline, of: files.length };
}

/** An honest file must come back as it was, to be saved. */
export async function tryHonest(keeper: Keeper, files: readonly TriedFile[]): Promise<FilesCheck['honest']> {
  const [refused, servedInline]: [string[], string[]] = [[], []];
  for (const { tried, answer, said } of await fates(keeper, files)) {
    const isBack = answer?.isServed === true && answer.bytes.equals(tried.bytes);
    if (!isBack) refused.push(`${tried.what}: ${said}`);
    else if (answer.inline.length > 0) servedInline.push(`${tried.what}: ${answer.inline.join(', ')}`);
  }
  return { refused, servedInline, of: files.length };
}

interface Fate {
  readonly tried: TriedFile;
  readonly isSafe: boolean;
  /** The refusal, or what the scan said. */
  readonly said: string;
  readonly answer: Awaited<ReturnType<typeof served>> | null;
}

/** All are sent before the first is waited for: the scan comes in turns. */
async function fates(keeper: Keeper, files: readonly TriedFile[]): Promise<Fate[]> {
  const sent = [];
  for (const tried of files) sent.push({ tried, kept: await upload(keeper, tried) });
  const known: Fate[] = [];
  for (const { tried, kept } of sent) {
    if (kept.versionId === null) known.push({ tried, isSafe: false, said: kept.refusal, answer: null });
    else {
      const said = await scanStateOf(keeper, kept.documentId, patienceMs);
      known.push({ tried, isSafe: said === 'safe', said, answer: await served(keeper, kept.versionId) });
    }
  }
  return known;
}

/** While nothing scans, nothing comes; once something does, what waited comes. */
export async function tryUnscanned(
  keeper: Keeper,
  files: readonly TriedFile[],
  comeBack: () => Promise<{ stop(): Promise<void> }>,
): Promise<FilesCheck['scannerDown']> {
  const kept = [];
  for (const tried of files) {
    const { versionId, ...rest } = await upload(keeper, tried);
    if (versionId !== null && 'documentId' in rest)
      kept.push({ versionId, what: tried.what, documentId: rest.documentId });
  }
  await sleep(awayMs);
  const early = await Promise.all(
    kept.map(async (one) => ((await served(keeper, one.versionId)).isServed ? [one.what] : [])),
  );
  const scanner = await comeBack();
  const stuck: string[] = [];
  for (const { what, documentId } of kept) {
    if ((await scanStateOf(keeper, documentId, patienceMs)) !== 'safe') stuck.push(what);
  }
  await scanner.stop();
  return { served: early.flat(), stuck, of: kept.length };
}

export function faultsOf({ hostile, honest, scannerDown }: FilesCheck): string[] {
  return [
    ...hostile.accepted.map((what) => `accepted: ${what}`),
    ...[...hostile.servedInline, ...honest.servedInline].map((what) => `served inline: ${what}`),
    ...honest.refused.map((what) => `refused though honest: ${what}`),
    ...scannerDown.served.map((what) => `served while nothing scanned it: ${what}`),
    ...scannerDown.stuck.map((what) => `not scanned once the antivirus was back: ${what}`),
    ...(scannerDown.of === 0 ? ['nothing was tried without the antivirus'] : []),
  ];
}

/** By the name that the promise of security has: F18. */
export function figuresOf({ hostile, honest, scannerDown }: FilesCheck): object {
  return {
    hostile: { accepted: hostile.accepted.length, servedInline: hostile.servedInline.length, of: hostile.of },
    honest: { accepted: honest.of - honest.refused.length, servedInline: honest.servedInline.length, of: honest.of },
    scannerDown: { served: scannerDown.served.length, stuck: scannerDown.stuck.length, of: scannerDown.of },
  };
}

export function textOf(check: FilesCheck): string {
  const { hostile, honest, scannerDown } = check;
  const lines = [
    `${hostile.accepted.length} of ${hostile.of} hostile files are accepted, ${hostile.servedInline.length} served inline`,
    `${honest.of - honest.refused.length} of ${honest.of} honest files are accepted`,
    `${scannerDown.served.length} of ${scannerDown.of} files are served while the antivirus is away`,
    ...faultsOf(check).map((fault) => `  ${fault}`),
  ];
  return `${lines.join('\n')}\n`;
}
