import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import {
  demoPassword,
  demoPeople,
  enterPortal,
  openBrowser,
  openPage,
  overflow,
  signedIn,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 180_000;

const codes = `query Codes { me { memberships { organisation { code kind } } } }`;

describe('in the browser, an officer of an ARML lays out a form without code', () => {
  let browser: Browser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
    const { data } = await officer.ask<{ me: { memberships: { organisation: { code: string; kind: string } }[] } }>(
      codes,
    );
    const region = data?.me.memberships.find(({ organisation }) => organisation.kind === 'regionalAssociation');
    code = region?.organisation.code ?? '';
    page = await openPage(browser, storyPortalUrl());
    await enterPortal(page, demoPeople.officer, demoPassword);
  }, patience);

  afterAll(async () => {
    await page.context().close();
    await browser.close();
  });

  it(
    'with a condition and a budget, tries it, and publishes it once nothing is wrong',
    async () => {
      await begin();
      await ask('Texte', 'Titre du projet');
      await ask('Choix', 'Le projet achète-t-il des vélos ?');
      await ask('Nombre', 'Combien de vélos ?');
      await onlyWithBikes();
      await ask('Budget', 'Budget prévisionnel');
      await moveByKeyboard();
      expect(await violationsInBothThemes(page)).toEqual([]);

      await tryIt();
      await publish();
    },
    patience,
  );

  async function begin(): Promise<void> {
    await page.goto(`/o/${code}/formulaires`);
    await page.getByRole('button', { name: 'Commencer un formulaire' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Titre du formulaire').fill('Appel « Mobilités »');
    await dialog.getByRole('button', { name: 'Commencer', exact: true }).click();
    await page.getByText('Il n’y a encore aucune partie.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Publier' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Nouvelle partie').fill('Le projet');
    await page.getByRole('button', { name: 'Ajouter une partie' }).click();
    await page.getByRole('heading', { name: '1. Le projet' }).waitFor();
  }

  async function ask(kind: string, question: string): Promise<void> {
    const form = page.getByRole('form', { name: 'Ajouter un champ', exact: true });
    await form.getByLabel('Nature').selectOption({ label: kind });
    await form.getByLabel('Question').fill(question);
    await form.getByRole('button', { name: 'Ajouter' }).click();
    await row(question).waitFor();
  }

  async function onlyWithBikes(): Promise<void> {
    await row('Combien de vélos ?').getByRole('button', { name: 'Modifier' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ajouter une condition' }).click();
    await dialog.getByLabel('Réponse à').selectOption({ label: 'Le projet achète-t-il des vélos ?' });
    await dialog.getByRole('button', { name: 'Appliquer' }).click();
    await row('Combien de vélos ?').getByText('sous condition').waitFor();
  }

  /** What depends on a question cannot come before it: the fault is told where it is, and goes when it is mended. */
  async function moveByKeyboard(): Promise<void> {
    const up = page.getByRole('button', { name: 'Monter « Combien de vélos ? »' });
    await up.focus();
    await page.keyboard.press('Enter');
    await row('Combien de vélos ?').getByText('qui ne vient pas avant').first().waitFor();
    expect(await up.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Descendre « Combien de vélos ? »' }).press('Enter');
    await page.getByText('qui ne vient pas avant').first().waitFor({ state: 'detached' });
  }

  async function tryIt(): Promise<void> {
    await page.getByRole('button', { name: 'Essayer le formulaire' }).click();
    expect(await page.getByLabel('Combien de vélos ?').count()).toBe(0);
    await page.getByRole('radio', { name: 'Oui' }).check();
    await page.getByLabel('Combien de vélos ?').fill('12');
    await page.getByLabel('Montant, 60 Achats').fill('2 400,50');
    await page.getByLabel('Montant, 74 Subvention demandée').fill('3000');
    await page.getByText('Les produits dépassent les charges de 599,50').first().waitFor();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByRole('button', { name: 'Revenir à la composition' }).click();
  }

  async function publish(): Promise<void> {
    await page.getByText('Brouillon enregistré').first().waitFor();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByText('La version est publiée.').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Préparer la version suivante' }).waitFor();
    expect(await page.getByRole('button', { name: 'Modifier' }).count()).toBe(0);
    expect(await violationsInBothThemes(page)).toEqual([]);
  }

  function row(question: string): Locator {
    return page.getByRole('listitem').filter({ has: page.getByText(question, { exact: true }) });
  }
});
