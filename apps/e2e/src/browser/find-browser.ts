import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBundledChromium } from './bundled-chromium.js';

export interface FoundBrowser {
  origin: 'CHROME_PATH' | 'system' | 'bundled';
  executable: string;
  /** What the bundled one needs beside the environment: where its libraries and its fonts are. */
  env: Record<string, string>;
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser that the stories run in: the one that CHROME_PATH names, else one of the system, else the one that
 * comes with the development dependencies. `MAILLAGE_BROWSER=bundled` asks for the last.
 *
 * @throws Error that says what to install, when there is none
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const { CHROME_PATH, MAILLAGE_BROWSER } = process.env;
  if (MAILLAGE_BROWSER !== 'bundled') {
    if (CHROME_PATH !== undefined) return named(CHROME_PATH);
    const executable = systemNames.map(onPath).find((path) => path !== undefined);
    if (executable !== undefined) return { origin: 'system', executable, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { origin: 'bundled', ...(await unpackBundledChromium()) };
  }
  throw new Error('No browser for the stories. Install Chromium or Chrome, or name one in CHROME_PATH.');
}

function named(executable: string): FoundBrowser {
  if (!isExecutable(executable)) throw new Error(`CHROME_PATH names no program: ${executable}`);
  return { origin: 'CHROME_PATH', executable, env: {} };
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
