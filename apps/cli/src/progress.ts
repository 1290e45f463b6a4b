import type { DemoAccount } from '@maillage/network-server';
import type { ScannerSettings } from '@maillage/platform-server';

const sentences = {
  unpacking: 'Unpacking PostgreSQL …',
  initialising: 'Making the database …',
  starting: 'Starting PostgreSQL …',
  migrating: 'Bringing the schema up to date …',
  seeding: 'Laying the demo network …',
} as const;

/** One line for each step, on the error stream: the standard output is for what a program may read. */
export function progress(step: keyof typeof sentences | 'ready'): void {
  if (step !== 'ready') process.stderr.write(`${sentences[step]}\n`);
}

export function announce(port: number, accounts: readonly DemoAccount[], scanner: ScannerSettings['kind']): void {
  const lines = [`\nMaillage is ready: http://localhost:${port}\n`];
  if (accounts.length > 0) {
    lines.push(`Demo accounts (an invented network; password ${accounts[0]?.password ?? ''}):`);
    lines.push(
      ...accounts.map(({ email, name, role, organisation }) => `  ${email}  ${name}, ${role}, ${organisation}`),
    );
  }
  if (scanner === 'structureOnly') {
    lines.push('\nDocuments are checked by their structure alone: CLAMD_URL names an antivirus.');
  }
  lines.push('\nCtrl-C stops it.\n');
  process.stdout.write(lines.join('\n'));
}
