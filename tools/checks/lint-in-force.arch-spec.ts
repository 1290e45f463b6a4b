import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFiles, root, textOf } from './source-tree.js';

const manifests = projectFiles(/^(apps|libs\/[^/]+)\/[^/]+\/package\.json$|^tools\/package\.json$/);

describe('lint', () => {
  it.each(manifests)('is a script of every project, without tolerance: %s', (manifest) => {
    expect(JSON.parse(textOf(manifest)).scripts.lint).toBe('eslint . --max-warnings 0');
  });

  it('refuses a forbidden import in a clean checkout too, where Nx has left no project graph', () => {
    const empty = mkdtempSync(join(tmpdir(), 'maillage-no-graph-'));

    const { status, stdout } = lintDomainImportingServer({ NX_WORKSPACE_DATA_DIRECTORY: empty });
    rmSync(empty, { recursive: true, force: true });

    expect(stdout).toContain('@nx/enforce-module-boundaries');
    expect(status).toBe(1);
  });
});

/** As someone would who runs plain ESLint, not knowing that its boundary rule needs the project graph. */
function lintDomainImportingServer(env: Record<string, string>): { status: number | null; stdout: string } {
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
  const planted = 'libs/pooling/domain/src/planted-in-force.ts';
  const { NX_TASK_TARGET_PROJECT: _startedByNx, ...inherited } = process.env;
  writeFileSync(join(root, planted), `export * from '@maillage/pooling-server';\n`);
  try {
    return spawnSync(process.execPath, [eslint, planted], {
      cwd: root,
      env: { ...inherited, ...env, NX_DAEMON: 'false' },
      encoding: 'utf8',
    });
  } finally {
    rmSync(join(root, planted));
  }
}
