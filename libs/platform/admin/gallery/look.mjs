// Pictures and accessibility of every scene of the built gallery, wide and narrow, light and dark.
// Usage: npx vite build gallery && node gallery/look.mjs <folder for the pictures> [scene]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

const [folder = 'dist/gallery-pictures', only] = process.argv.slice(2);
const built = join(import.meta.dirname, '../dist/gallery');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const scenes = [
  'assessment',
  'awaited',
  'campaign',
  'coordination',
  'door',
  'form',
  'organisation',
  'shell',
  'states',
  'upload',
].filter((scene) => only === undefined || scene === only);
// What must also be looked at once opened: [scene, width, name, the way there].
const opened = [
  ['assessment', 1280, 'move', (page) => page.getByRole('button', { name: 'Déplacer' }).first().click()],
  ['campaign', 1280, 'organisations', (page) => page.getByRole('button', { name: 'Changer d’organisation' }).click()],
  ['campaign', 1280, 'account', (page) => page.getByRole('button', { name: 'mon compte' }).click()],
  ['campaign', 1280, 'table', (page) => page.getByRole('button', { name: 'Voir en tableau' }).first().click()],
  ['campaign', 360, 'menu', (page) => page.getByRole('button', { name: 'Menu' }).click()],
  ['coordination', 1280, 'filter', (page) => page.getByRole('button', { name: 'Département' }).click()],
  ['form', 1280, 'errors', (page) => page.getByRole('button', { name: 'Déclarer et rejoindre' }).click()],
  ['form', 360, 'errors', (page) => page.getByRole('button', { name: 'Déclarer et rejoindre' }).click()],
  [
    'form',
    1280,
    'dialog',
    async (page) => {
      await page.getByRole('button', { name: 'Abandonner la campagne' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Abandonner la campagne' }).click();
    },
  ],
];
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  readFile(join(built, path === '/' ? 'index.html' : path)).then(
    (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let faults = 0;
const fault = (...words) => {
  faults += 1;
  console.log(...words);
};

async function look({ scene, width, theme, name = '', goThere }) {
  const page = await browser.newPage({ viewport: { width, height: width === 360 ? 780 : 900 } });
  const label = `${scene}-${width}${name === '' ? '' : `-${name}`}${theme === 'dark' ? '-dark' : ''}`;
  page.on('pageerror', (error) => fault(label, 'threw', error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) fault(label, 'logged', message.text().slice(0, 400));
  });
  await page.goto(`${address}/?scene=${scene}&theme=${theme}`, { waitUntil: 'networkidle' });
  await goThere?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${label}.png`), fullPage: goThere === undefined });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) fault(label, 'scrolls sideways by', over);
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  for (const { id, help, nodes } of violations) {
    fault(
      label,
      id,
      help,
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `\n   ${html.slice(0, 200)}\n   ${failureSummary?.split('\n')[1] ?? ''}`)
        .join(''),
    );
  }
  await page.close();
}

for (const theme of ['light', 'dark']) {
  for (const scene of scenes) for (const width of [1280, 360]) await look({ scene, width, theme });
  for (const [scene, width, name, goThere] of opened)
    if (scenes.includes(scene)) await look({ scene, width, theme, name, goThere });
}
await browser.close();
server.close();
console.log(faults === 0 ? 'No fault found.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
