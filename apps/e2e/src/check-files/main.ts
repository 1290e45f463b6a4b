import { checkFiles, faultsOf, figuresOf, textOf } from './check-files.js';

const options = process.argv.slice(2);
if (options.some((option) => option !== '--json')) {
  process.stderr.write('Say: npm run check:files -- [--json]\n');
  process.exitCode = 1;
} else {
  const check = await checkFiles();
  process.stdout.write(options.length > 0 ? `${JSON.stringify(figuresOf(check))}\n` : textOf(check));
  process.exitCode = faultsOf(check).length === 0 ? 0 : 1;
}
