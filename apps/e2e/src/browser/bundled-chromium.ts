import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

/** Where the package keeps its archives, and which version they are. */
function bundle(): { archives: string; version: string } {
  const face = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = dirname(dirname(dirname(face)));
  const manifest: { version: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return { archives: join(home, 'bin'), version: manifest.version };
}

/**
 * Unpacks the Chromium of the development dependencies with the libraries and fonts that a bare machine lacks, once
 * for each version and account.
 */
export async function unpackBundledChromium(): Promise<{ executable: string; env: Record<string, string> }> {
  const { archives, version } = bundle();
  const folder = join(tmpdir(), `maillage-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpackInto(folder, archives);
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** Unpacked beside and renamed when whole: two test files may come here at once, and one may be interrupted. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const beside = await mkdtemp(`${folder}-`);
  try {
    await decompress(join(archives, 'chromium.br'), join(beside, 'chromium'));
    await chmod(join(beside, 'chromium'), 0o755);
    for (const name of ['al2023', 'fonts']) await unpack(join(archives, `${name}.tar.br`), join(beside, name));
    await writeFile(join(beside, 'fonts/fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function decompress(archive: string, target: string): Promise<void> {
  return pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(target));
}

async function unpack(archive: string, folder: string): Promise<void> {
  const tar = `${folder}.tar`;
  await decompress(archive, tar);
  await mkdir(folder);
  await promisify(execFile)('tar', ['-x', '--no-same-owner', '-C', folder, '-f', tar]);
  await rm(tar);
}

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>
`;
}
