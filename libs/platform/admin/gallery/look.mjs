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
const scenes = ['awaited', 'campaign', 'coordination', 'door', 'form', 'organisation', 'shell', 'states'].filter((scene) => only === undefined || scene === only);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  readFile(join(built, path === '/' ? 'index.html' : path)).then(
    (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
let faults = 0;
for (const scene of scenes) {
  for (const width of [1280, 360]) {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width, height: width === 360 ? 780 : 900 } });
      page.on('pageerror', (error) => { faults += 1; console.log(scene, 'threw', error.message); });
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) { faults += 1; console.log(scene, 'logged', message.text().slice(0, 400)); } });
      await page.goto(`${address}/?scene=${scene}&theme=${theme}`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${scene}-${width}${theme === 'dark' ? '-dark' : ''}.png`), fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) { faults += 1; console.log(scene, width, theme, 'scrolls sideways by', over); }
      await page.addScriptTag({ path: axe });
      const result = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      for (const { id, nodes, help } of result.violations) {
        faults += 1;
        console.log(scene, width, theme, id, help, nodes.slice(0, 3).map(({ html, failureSummary }) => `\n   ${html.slice(0, 200)}\n   ${failureSummary?.split('\n')[1] ?? ''}`).join(''));
      }
      await page.close();
    }
  }
}
await browser.close();
server.close();
console.log(faults === 0 ? 'No fault found.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
