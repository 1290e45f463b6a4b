import { describe, expect, it } from '@jest/globals';
import { projectFiles, textOf } from './source-tree.js';

const mailing = projectFiles(/^libs\/.*\/server\/src\/.*\.ts$/).filter((path) => /\baddress\.of\(/.test(textOf(path)));

/** What a link may lead to, from the root of the portal: the patterns of the screens, and of what is served as a file. */
const patterns = [
  ...projectFiles(/^apps\/admin\/src\/routes\/.*\.tsx?$/).flatMap((path) => patternsOf(textOf(path))),
  ...projectFiles(/^libs\/.*\/server\/src\/.*\.controller\.ts$/).flatMap((path) => servedBy(textOf(path))),
];

/** The patterns of the routes that a file makes, those below an organisation with it. */
function patternsOf(text: string): string[] {
  const [, shared = 'rootRoute'] = /const getParentRoute = \(\) => (\w+);/.exec(text) ?? [];
  return [...text.matchAll(/createRoute\(\{(.*?)\bpath: '([^']+)'/gs)].map(([, before = '', path = '']) => {
    const [, parent = shared] = /getParentRoute: \(\) => (\w+)/.exec(before) ?? [];
    return parent === 'organisationRoute' ? `/o/$organisationCode${path}` : path;
  });
}

/** The patterns of what a controller answers when it is asked for, its parameters written as those of the screens. */
function servedBy(text: string): string[] {
  const [, root = ''] = /@Controller\('([^']*)'\)/.exec(text) ?? [];
  return [...text.matchAll(/@Get\('([^']*)'\)/g)].map(([, path = '']) => `/${root}/${path}`.replaceAll('/:', '/$'));
}

/** The paths that a text puts into links, with `*` for what it fills in; null for one that is not written in its place. */
function linksOf(text: string): (string | null)[] {
  return [...text.matchAll(/\baddress\.of\((?:`([^`]*)`|'([^']*)')?/g)].map(([, filled, plain]) => {
    const path = filled ?? plain;
    return path === undefined ? null : path.replaceAll(/\$\{[^}]*\}/g, '*').replace(/[?#].*$/, '');
  });
}

function leadsSomewhere(link: string | null): boolean {
  return link !== null && patterns.some((pattern) => fits(link.split('/'), pattern.split('/')));
}

/** What is filled in, the ending of a file's name aside, stands for a parameter, and for no word of an address. */
function fits(link: readonly string[], pattern: readonly string[]): boolean {
  const isSame = (part: string, place: number) =>
    part === pattern[place] || (/^\*(\.\w+)?$/.test(part) && pattern[place]?.startsWith('$') === true);
  return link.length === pattern.length && link.every(isSame);
}

/** The root of the portal, or of an organisation: whoever follows it must look for what the mail tells of. */
function isHome(link: string | null): boolean {
  return link !== null && /^(?:\/o\/\*)?\/?$/.test(link);
}

describe('a link of a mail', () => {
  it.each(mailing)('leads to a page that there is: %s', (path) => {
    const links = linksOf(textOf(path));

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
  });

  it.each(mailing)('leads to the very page that the mail is about, not to the home page: %s', (path) => {
    expect(linksOf(textOf(path)).filter(isHome)).toEqual([]);
  });

  it('is found when it leads home', () => {
    expect(linksOf('address.of(`/o/${code}`), address.of(`/o/${code}/`), address.of(`/`)').filter(isHome)).toEqual([
      '/o/*',
      '/o/*/',
      '/',
    ]);
  });

  it('is found when it leads nowhere, or is not written where it is made', () => {
    const planted = [
      'this.address.of(`/o/${code}/labels/${id}/lettre`)',
      "this.address.of('/proposition')",
      'this.address.of(path)',
      'this.address.of(`/o/${code}/${place}`)',
      'this.address.of(`/calendriers/${secret}.ics`)',
    ].join('\n');

    expect(linksOf(planted).filter((link) => !leadsSomewhere(link))).toEqual([
      '/o/*/labels/*/lettre',
      '/proposition',
      null,
      '/o/*/*',
      '/calendriers/*.ics',
    ]);
  });

  it('is looked for in every context that writes mails', () => {
    const contexts = new Set(mailing.map((path) => path.split('/')[1]));

    expect([...contexts].sort()).toEqual(expect.arrayContaining(['calls', 'labelling', 'network', 'pooling']));
    expect(patterns).toContain('/o/$organisationCode/label/$cycleId/decision');
    expect(patterns).toContain('/calendars/$file');
  });
});
