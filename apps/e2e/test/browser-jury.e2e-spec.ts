import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import {
  answered,
  callInReview,
  type Client,
  confirmDialog,
  demoPassword,
  demoPeople,
  openBrowser,
  overflow,
  portalDatabase,
  type PortalDatabase,
  type ReviewedCall,
  signedIn,
  signedInPage,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 180_000;

describe('in the browser, the jury of a call', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let officer: Client;
  let region: Page;
  let reviewer: Page;
  let president: Page;
  let call: ReviewedCall;

  beforeAll(async () => {
    browser = await openBrowser();
    database = await portalDatabase(storyPortalFolder());
    call = await callInReview(database);
    const url = storyPortalUrl();
    officer = await signedIn(url, demoPeople.officer, demoPassword);
    region = await signedInPage(browser, officer);
    reviewer = await signedInPage(browser, await signedIn(url, demoPeople.union, demoPassword));
    president = await signedInPage(browser, await signedIn(url, demoPeople.president, demoPassword));
  }, patience);

  afterAll(async () => {
    await browser.close();
    await database.close();
  });

  it(
    'has a file reviewed, decides it in a meeting, and the award is signed by both sides',
    async () => {
      await isGivenToReviewer();
      await isReviewed();
      await isDecided();
      await isGranted();
      await isSigned();
    },
    patience,
  );

  const juryPage = () => region.goto(`/o/DEMO-ARML-CVL/appels/${call.callId}/jury`);

  async function isGivenToReviewer(): Promise<void> {
    await juryPage();
    await region.getByRole('button', { name: 'Confier à…' }).click();
    const dialog = region.getByRole('dialog');
    // Whoever serves the Mission that applies is shown, and refused.
    await dialog.getByLabel('Personne').fill(call.applicant);
    await dialog.getByText('lien d’intérêts : ne peut pas évaluer').first().waitFor();
    await dialog.getByLabel('Personne').fill(call.reviewer);
    await dialog.getByRole('button', { name: call.reviewer }).first().click();
    await confirmDialog(region, 'Confier à…');
    await region.getByRole('cell', { name: 'attendue', exact: true }).waitFor();
    expect(await violationsInBothThemes(region)).toEqual([]);
    expect(await overflow(region)).toBe(0);
  }

  async function isReviewed(): Promise<void> {
    await reviewer.goto('/o/DEMO-UNML/evaluations');
    await reviewer.getByRole('link', { name: call.title }).last().click();
    await reviewer.getByRole('heading', { level: 1, name: call.title }).waitFor();
    for (const field of await reviewer.locator('form select').all()) await field.selectOption('4');
    await reviewer.getByText('Score : 80 %').waitFor();
    await reviewer.getByLabel('Favorable', { exact: true }).check();
    expect(await violationsInBothThemes(reviewer)).toEqual([]);
    await reviewer.getByRole('button', { name: 'Rendre l’évaluation' }).click();
    await confirmDialog(reviewer, 'Rendre l’évaluation');
    await reviewer.getByText('L’évaluation est rendue.').waitFor();
  }

  async function isDecided(): Promise<void> {
    await juryPage();
    await region.getByRole('button', { name: 'Présélectionner' }).click();
    await confirmDialog(region, 'Présélectionner');
    await region.getByText('Présélectionnée').first().waitFor();
    await moved('conveneCallCommittee');
    await juryPage();
    await region.getByRole('button', { name: 'Réunir le jury' }).click();
    const dialog = region.getByRole('dialog');
    await dialog.getByLabel('Jour de la séance').fill('2055-01-28');
    await dialog.getByLabel('Lieu').fill('Visioconférence');
    await dialog.getByLabel('Quorum').fill('1');
    await dialog.getByLabel('Ajouter un membre').fill(call.reviewer);
    await dialog.getByRole('button', { name: call.reviewer }).first().click();
    await confirmDialog(region, 'Réunir le jury');
    await region.getByRole('button', { name: 'Noter la décision' }).click();
    await dialog.getByLabel('Motifs').fill('Projet solide, calendrier tenu.');
    await confirmDialog(region, 'Noter la décision');
    await region.getByText('Projet solide, calendrier tenu.').first().waitFor();
    await moved('decideCall');
  }

  async function isGranted(): Promise<void> {
    await region.goto(`/o/DEMO-ARML-CVL/dossiers/${call.applicationId}`);
    const dialog = region.getByRole('dialog');
    await region.getByRole('button', { name: 'Accorder un financement' }).click();
    await dialog.getByLabel('Montant').fill('25000');
    await confirmDialog(region, 'Accorder un financement');
    await region.getByRole('button', { name: 'Fixer montant et échéancier' }).click();
    await dialog.getByLabel('Avance de 50 %, le').fill('2055-03-01');
    await dialog.getByLabel('Solde de 50 %, le').fill('2056-03-01');
    await dialog.getByLabel('Motif', { exact: true }).fill('Échéancier habituel');
    await confirmDialog(region, 'Fixer montant et échéancier');
    for (const act of ['Approuver', 'Envoyer le texte à signer']) {
      await region.getByRole('button', { name: act }).click();
      await confirmDialog(region, act);
    }
    await region.getByText('À signer par le bénéficiaire').first().waitFor();
  }

  async function isSigned(): Promise<void> {
    await president.goto(`/o/DEMO-45-03/candidatures/${call.applicationId}`);
    await president.getByText('Projet solide, calendrier tenu.').first().waitFor();
    await president.getByText('Convention de financement').first().waitFor();
    await president.getByRole('button', { name: 'Signer' }).click();
    await confirmDialog(president, 'Signer');
    await president.getByText('Signé par le bénéficiaire').first().waitFor();
    await region.reload();
    await region.getByRole('button', { name: 'Contresigner' }).click();
    await confirmDialog(region, 'Contresigner');
    await region.getByText('En cours', { exact: true }).first().waitFor();
    await president.reload();
    await president.getByRole('button', { name: 'Demander le versement' }).first().click();
    await confirmDialog(president, 'Demander le versement');
    await president.getByText(': demandé').first().waitFor();
    expect(await violationsInBothThemes(president)).toEqual([]);
  }

  async function moved(act: 'conveneCallCommittee' | 'decideCall'): Promise<void> {
    const document = `mutation Move($input: MoveCallInput!) { ${act}(input: $input) { state } }`;
    const input = { idempotencyKey: randomUUID(), callId: call.callId };
    answered(await officer.ask(document, { input }), act);
  }
});
