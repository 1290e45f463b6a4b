import { expect, test } from '@jest/globals';
import { heading, paragraphs, type PdfPage, tableOf, titled } from './pdf-page.js';
import { pdfOf } from './pdf-of.js';

/** As long as the report of an audit can be. */
function aLongReport(): PdfPage {
  const said = 'Une équipe engagée, dont les preuves sont à jour et que son conseil suit. '.repeat(50);
  const found = Array.from({ length: 35 }, (_, place) => [heading(`${place}.1`), ...paragraphs(said)]);
  const table = tableOf(['Critère', 'Avis'], [['1.1', 'Confirmé']], [46, '*']);
  return { title: 'Rapport', foot: 'Rapport final', blocks: [...titled('Rapport', 'Du jour'), ...found.flat(), table] };
}

test('a long report is written while the process looks after everybody else', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);

  const file = await pdfOf(aLongReport());
  clearInterval(others);

  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.length).toBeGreaterThan(50_000);
  expect(turns).toBeGreaterThan(20);
});

test('what is no page is refused, and leaves the process as it was', async () => {
  const broken = { title: 'Rapport', foot: '', blocks: [{ image: 'http://maillage.example/logo.png' }] };

  await expect(pdfOf(broken)).rejects.toThrow();
});
