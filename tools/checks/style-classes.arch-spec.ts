import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

/** A class that its style sheet does not have is no error anywhere: the screen only loses its shape. */
const screens = projectFiles(/^(?:libs\/[^/]+\/admin|apps\/admin)\/.+\.tsx$/);

function unknownClasses(screen: string, sheetOf: (address: string) => string): string[] {
  return [...screen.matchAll(/^import (\w+) from '([^']+\.module\.css)';$/gm)].flatMap(
    ([, name = '', address = '']) => {
      const known = new Set([...sheetOf(address).matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, one]) => one));
      const named = [...screen.matchAll(new RegExp(`(?<![\\w./-])${name}\\.(\\w+)`, 'g'))].map(([, one]) => one);
      return named.filter((one) => !known.has(one)).map((one) => `${name}.${one}`);
    },
  );
}

test('screens name the classes that their style sheets have', () => {
  const unknown = screens.flatMap((path) =>
    unknownClasses(textOf(path), (address) => textOf(posix.join(posix.dirname(path), address))).map(
      (one) => `${path}: ${one}`,
    ),
  );

  expect(screens.length).toBeGreaterThan(300);
  expect(unknown).toEqual([]);
});

test('one that its style sheet has not is found', () => {
  const screen = "import styles from '../part.module.css';\n<p className={styles.lead} id={styles.gone}>";

  expect(unknownClasses(screen, () => '.lead { margin: 0 }\n.lead a { color: inherit }')).toEqual(['styles.gone']);
});
