import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import {
  answered,
  type Client,
  confirmDialog,
  demoPassword,
  demoPeople,
  honestFiles,
  missionOfDirector,
  openAssessment,
  openBrowser,
  overflow,
  signedIn,
  signedInPage,
  type StoryCriterion,
  storyPortalUrl,
  tabTo,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too; a file is scanned meanwhile. */
const patience = 120_000;

const seats = 'query Seats { me { memberships { organisation { id code } } } }';

interface Signed {
  me: { memberships: { organisation: { id: string; code: string } }[] };
}

describe('in the browser, evidence of a self-assessment', () => {
  let browser: Browser;
  let director: Client;
  let cycleId: string;
  let criteria: StoryCriterion[];
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const client = await signedIn(storyPortalUrl(), demoPeople.director, demoPassword);
    const { me } = answered(await client.ask<Signed>(seats), 'seats');
    const mission = me.memberships.find(({ organisation }) => organisation.code === missionOfDirector);
    director = client.actingFor(mission?.organisation.id ?? '');
    const cycle = await openAssessment(director);
    cycleId = cycle.id;
    criteria = cycle.axes.flatMap((axis) => axis.criteria).filter(({ excluded }) => excluded === null);
  }, patience);

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await signedInPage(browser, director);
  });

  afterEach(() => page.context().close());

  it(
    'is joined to a criterion once it is checked, serves a second one, and is taken away from it alone',
    async () => {
      const title = `Compte rendu ${Date.now()}`;
      const [first, second] = [criterionAt(20), criterionAt(21)];
      const evidence = await evidenceOf(first);
      await joinNew(title, honest('a plain PDF'));
      await evidence.getByRole('link', { name: title }).waitFor();
      expect(await evidence.getByRole('listitem').filter({ hasText: title }).innerText()).toMatch(/Valable/);

      const again = await evidenceOf(second);
      await again.getByRole('button', { name: 'Joindre ou choisir' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('searchbox', { name: 'Chercher par titre' }).fill(title);
      await dialog.getByRole('radio', { name: title }).check();
      expect(await violationsInBothThemes(page)).toEqual([]);
      await confirmDialog(page, 'Joindre la preuve');
      await again.getByText(`sert aussi au ${first.code}`).waitFor();

      await again.getByRole('button', { name: `Retirer « ${title} »` }).click();
      await again.getByRole('link', { name: title }).waitFor({ state: 'detached' });
      const kept = await evidenceOf(first);
      await kept.getByRole('link', { name: title }).waitFor();
      expect(await kept.getByText('sert aussi').count()).toBe(0);
    },
    patience,
  );

  it(
    'of a type that it is not is refused with what to do, and nothing that was typed is lost',
    async () => {
      const title = `Photographie ${Date.now()}`;
      const evidence = await evidenceOf(criterionAt(22));
      await evidence.getByRole('button', { name: 'Joindre ou choisir' }).click();
      const dialog = page.getByRole('dialog');
      await fill(dialog, title, { name: 'compte-rendu.pdf', bytes: honest('a picture').bytes });
      await dialog.getByRole('button', { name: 'Joindre la preuve' }).click();

      const refusal = dialog.getByRole('alert').filter({ hasText: 'Ce fichier n’a pas été pris' });
      await refusal.waitFor();
      expect(await refusal.innerText()).toMatch(
        /son contenu n’est pas celui que son nom annonce\.\s+Enregistrez-le de nouveau depuis votre logiciel, en PDF par exemple, puis choisissez-le\./,
      );
      expect(await dialog.getByLabel('Titre dans la bibliothèque').inputValue()).toBe(title);
      expect(await dialog.getByLabel('Daté du').inputValue()).not.toBe('');
      expect(await violationsInBothThemes(page)).toEqual([]);

      await dialog.getByRole('button', { name: 'Choisir un autre fichier' }).click();
      await send(dialog, honest('a plain PDF'));
      await confirmDialog(page, 'Joindre la preuve');
      await evidence.getByRole('link', { name: title }).waitFor();
    },
    patience,
  );

  it(
    'is joined with the keyboard alone, on a phone’s width too',
    async () => {
      const title = `Charte ${Date.now()}`;
      await page.setViewportSize({ width: 360, height: 740 });
      const evidence = await evidenceOf(criterionAt(23));
      await tabTo(page, evidence.getByRole('button', { name: 'Joindre ou choisir' }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await tabTo(page, dialog.getByRole('radio', { name: 'De notre bibliothèque' }));
      await page.keyboard.press('ArrowDown');
      await send(dialog, honest('a plain PDF'));
      await tabTo(page, dialog.getByLabel('Titre dans la bibliothèque'));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(title);
      await dialog.getByLabel('Daté du').fill(today());
      expect(await overflow(page)).toBe(0);
      await tabTo(page, dialog.getByRole('button', { name: 'Joindre la preuve' }));
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });

      await evidence.getByRole('link', { name: title }).waitFor();
    },
    patience,
  );

  function criterionAt(place: number): StoryCriterion {
    const criterion = criteria[place];
    if (criterion === undefined) throw new Error(`The framework has no criterion at ${place}`);
    return criterion;
  }

  /** The part of evidence of a criterion that is open on the page. */
  async function evidenceOf({ key, title }: StoryCriterion): Promise<Locator> {
    await page.goto(`/o/${missionOfDirector}/label/${cycleId}/auto-evaluation?critere=${encodeURIComponent(key)}`);
    await page.getByRole('heading', { level: 3, name: title }).waitFor();
    return page.getByRole('region', { name: 'Preuves' });
  }

  async function joinNew(title: string, file: Sent): Promise<void> {
    await page.getByRole('button', { name: 'Joindre ou choisir' }).click();
    await fill(page.getByRole('dialog'), title, file);
    await confirmDialog(page, 'Joindre la preuve');
  }

  async function fill(dialog: Locator, title: string, file: Sent): Promise<void> {
    await dialog.getByRole('radio', { name: 'D’un nouveau fichier' }).check();
    await send(dialog, file);
    await dialog.getByLabel('Titre dans la bibliothèque').fill(title);
    await dialog.getByLabel('Daté du').fill(today());
  }
});

interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
}

async function send(dialog: Locator, { name, bytes }: Sent): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: bytes };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByText(`« ${name} »`).first().waitFor();
  await dialog.getByRole('button', { name: 'Choisir un autre fichier' }).waitFor();
}

function honest(what: string): Sent {
  const found = honestFiles.find((one) => one.what === what);
  if (found === undefined) throw new Error(`No file is ${what}`);
  return found;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
