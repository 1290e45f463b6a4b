import { expect, test } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

/** The codes that the API may answer with, as the schema lists them. */
const codesOf = (schema: string): string[] =>
  [...(/enum RefusalCode \{([^}]*)\}/.exec(schema)?.[1] ?? '').matchAll(/^\s*(\w+)\s*$/gm)].map(
    ([, code = '']) => code,
  );

/** The codes that a file refuses with: by a verdict of the kernel, or by an error. */
function refusedIn(text: string): string[] {
  const isVerdict = /import \{[^}]*\brefused\b[^}]*\} from '@maillage\/platform-kernel'/.test(text);
  const pattern = isVerdict ? /(?:refused|new DomainError)\(\s*'(\w+)'/g : /new DomainError\(\s*'(\w+)'/g;
  return [...text.matchAll(pattern)].map(([, code = '']) => code);
}

const wordedIn = (text: string): string[] =>
  [...text.matchAll(/^ {2}'?([\w.]+)'?: (?:\(|\w+,$)/gm)].map(([, code = '']) => code);

const schema = codesOf(textOf('schema.graphql'));
const refusing = projectFiles(/^libs\/[^/]+\/(?:domain|server)\/src\/(?!.*(?:\.spec\.ts|\/testing\/)).+\.ts$/);
const sentences = (language: 'fr' | 'en') =>
  projectFiles(new RegExp(`^libs/[^/]+/admin/src/.*refusals\\.${language}\\.ts$`)).flatMap((path) =>
    wordedIn(textOf(path)),
  );

const twiceIn = (codes: readonly string[]) => codes.filter((code, place) => codes.indexOf(code) !== place);

test('every code that is refused with is in the schema', () => {
  const found = refusing.flatMap((path) => refusedIn(textOf(path)).map((code) => ({ path, code })));

  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(300);
  expect(found.filter(({ code }) => !schema.includes(code))).toEqual([]);
});

test.each(['fr', 'en'] as const)('every code of the schema has its sentence on the screens: %s', (language) => {
  const worded = sentences(language);

  expect(schema.length).toBeGreaterThan(300);
  expect(schema.filter((code) => !worded.includes(code))).toEqual([]);
});

test.each(['fr', 'en'] as const)(
  'no code has two sentences, of which the last would hide the first: %s',
  (language) => {
    expect(twiceIn(sentences(language))).toEqual([]);
  },
);

test('a code without a place in the schema, without a sentence, or with two, is found', () => {
  const rule = "import { refused } from '@maillage/platform-kernel';\nreturn refused('sessionLost');";
  const words = "  sessionAlreadyConvened: () => ({\n    what: 'X.',\n  }),\n  ...others,\n";

  expect(refusedIn(rule)).toEqual(['sessionLost']);
  expect(refusedIn("const refused = (reason: string) => reason;\nrefused('tokenEnded');")).toEqual([]);
  expect(codesOf('enum RefusalCode {\n  one\n  two\n}')).toEqual(['one', 'two']);
  expect(wordedIn(words)).toEqual(['sessionAlreadyConvened']);
  expect(twiceIn(['one', 'two', 'one'])).toEqual(['one']);
});
