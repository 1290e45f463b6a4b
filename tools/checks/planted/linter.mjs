// Lints texts that are in no file, as if they stood where they say. Reads [{ path, text }] from the standard input,
// writes for each the rules that refuse it. A process of its own: ESLint, its plugins and the compiler are
// loaded once, outside the module system of the tests.
import { basename, dirname, join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');
const texts = JSON.parse(await textOf(process.stdin)).map(standingAlone);

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: null, programs: [programOf(texts)] } },
  },
});

const verdicts = [];
for (const { path, text } of texts) {
  const [result] = await eslint.lintText(text, { filePath: path });
  verdicts.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(verdicts));

/** The parser takes a text from the program by its path, so that no two may have the same. */
function standingAlone({ path, text }, place) {
  return { path: join(root, dirname(path), `planted-${place}-${basename(path)}`), text };
}

/** The types of the texts, over the real sources: the compiler believes that the files are there. */
function programOf(files) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.spec.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const planted = new Map(files.map(({ path, text }) => [path, text]));
  const { readFile, fileExists } = host;
  host.readFile = (path) => planted.get(path) ?? readFile(path);
  host.fileExists = (path) => planted.has(path) || fileExists(path);
  host.getSourceFile = (path, languageVersion) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion, true);
  };
  return ts.createProgram({ rootNames: [...planted.keys()], options, host });
}
