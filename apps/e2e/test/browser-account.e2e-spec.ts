import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import {
  type Client,
  demoPassword,
  demoPeople,
  enterPortal,
  inSeconds,
  linkSentTo,
  oneTimeCode,
  openBrowser,
  openPage,
  openedCampaign,
  overflow,
  type PortalDatabase,
  portalDatabase,
  regionOfOfficer,
  seenCampaign,
  signedIn,
  someTerms,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 180_000;
const password = 'quatre chevaux sans selle';

describe('in the browser', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let president: Client;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    database = await portalDatabase(storyPortalFolder());
    president = await signedIn(storyPortalUrl(), demoPeople.president, demoPassword);
  }, patience);

  afterAll(async () => {
    await browser.close();
    await database.close();
  });

  afterEach(() => page.context().close());

  it(
    'a director who is invited sets a password and a second factor, joins a campaign, and is asked a code by what commits',
    async () => {
      const campaign = await someCampaign();
      const email = await invited('director');
      page = await openPage(browser, storyPortalUrl());

      await page.goto(new URL(await linkSentTo(database, email)).pathname);
      await page.getByRole('textbox', { name: 'Mot de passe' }).fill('Maillage2026');
      await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
      await page.getByText('Ce mot de passe est de ceux que l’on essaie en premier.').first().waitFor();
      await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
      await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
      await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();

      const secret = await setUpSecondFactor();

      await page.goto('/');
      await page.getByRole('link', { name: `Déclarer nos besoins : ${campaign.title}` }).click();
      await page.getByRole('textbox', { name: 'Ferme' }).fill('12');
      await page.getByRole('textbox', { name: 'Maximum' }).fill('12');
      await page.getByRole('button', { name: 'Déclarer et rejoindre' }).click();
      await page.getByText('Votre Mission a rejoint la campagne.').waitFor();

      await halfADayLater(email);
      await openAccount();
      await createToken('Tableau de bord');
      await page.getByRole('dialog', { name: 'Un code pour cet acte' }).getByRole('textbox').fill('000000');
      await page.getByRole('button', { name: 'Donner le code' }).click();
      await page.getByText('Ce code n’est pas celui de maintenant').first().waitFor();
      await page
        .getByRole('dialog', { name: 'Un code pour cet acte' })
        .getByRole('textbox')
        .fill(oneTimeCode(secret, 1));
      await page.getByRole('button', { name: 'Donner le code' }).click();
      await page.getByText('Votre jeton est créé.').waitFor();
      const token = (await page.getByRole('dialog').locator('code').textContent()) ?? '';

      const officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
      expect((await seenCampaign(officer, campaign.id)).gauge).toMatchObject({ members: 1 });
      expect(await tokensNamed('Tableau de bord')).toBe(1);
      expect(await askedBy(token, '{ organisations(first: 1) { rows { id } } }')).toBeUndefined();
      expect(await askedBy(token, '{ campaigns { total } }')).toMatchObject({ code: 'FORBIDDEN' });
      expect(await askedBy(token, '{ account { email } }')).toMatchObject({ params: { reason: 'notWithToken' } });
      expect(await askedBy('mlg_of-nobody', '{ organisations(first: 1) { rows { id } } }')).toMatchObject({
        code: 'UNAUTHENTICATED',
        params: { reason: 'tokenUnknown' },
      });
    },
    patience,
  );

  it(
    'somebody who forgot a password chooses another by the link, which then opens nothing more',
    async () => {
      const email = await invited('projectOfficer');
      page = await openPage(browser, storyPortalUrl());

      await page.goto('/connexion');
      await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
      await page.getByRole('heading', { level: 1, name: 'Mot de passe oublié' }).waitFor();
      await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
      await page.getByRole('button', { name: 'Recevoir un lien' }).click();
      await page.getByText('Votre demande est prise.').waitFor();
      const link = new URL(await linkSentTo(database, email)).pathname;
      await page.goto(link);
      await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
      await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
      await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
      await page.goto(link);
      await page.getByText('Ce lien n’ouvre plus rien').waitFor();

      await page.context().clearCookies();
      await enterPortal(page, email, password);
      expect(link).toMatch(/^\/mot-de-passe\//);
    },
    patience,
  );

  it(
    'an officer of the union assists a director under both names, and ends it',
    async () => {
      const { id } = await organisation('DEMO-45-03');
      page = await openPage(browser, storyPortalUrl());
      await enterPortal(page, demoPeople.union, demoPassword);

      await page.goto(`/o/DEMO-UNML/reseau/${id}?onglet=personnes`);
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Maëlle Tournebise' })
        .getByRole('button', { name: 'Assister' })
        .click();
      await page.getByRole('dialog').getByRole('textbox').fill('La page des besoins ne s’ouvre pas');
      await page.getByRole('dialog').getByRole('button', { name: 'Assister' }).click();
      await page.getByText('Vous assistez Maëlle Tournebise.').waitFor();
      await page.getByRole('link', { name: 'Le réseau' }).first().click();
      await page.getByText('Vous assistez Maëlle Tournebise.').waitFor();
      const own = await page.goto('/o/DEMO-45-03/compte').then(() => page.getByText('pas pendant une assistance'));
      await own.first().waitFor();
      await page.getByRole('button', { name: 'Mettre fin' }).click();
      await page.getByText('Union nationale des Missions Locales').first().waitFor();

      expect(await page.getByText('Vous assistez').count()).toBe(0);
      // Other stories write to the director at the same time.
      const mails = await database.rows<{ subject: string }>(
        "select subject from platform.mail where recipient = $1 and created_at > now() - interval '5 minutes'",
        [demoPeople.director],
      );
      expect(mails.map(({ subject }) => subject)).toContain('Solène Marquebruyère vous assiste sur Maillage');
    },
    patience,
  );

  it(
    'the pages of an account meet no barrier, in both themes, and fit a phone',
    async () => {
      const email = await invited('projectOfficer');
      page = await openPage(browser, storyPortalUrl());
      const found: string[] = [];
      const look = async (screen: string) => {
        found.push(...(await violationsInBothThemes(page)).map((line) => `${screen}: ${line}`));
      };

      await page.goto('/mot-de-passe');
      await page.getByRole('textbox').waitFor();
      await look('forgotten');
      await page.goto('/invitation/of-nobody');
      await page.getByText('Ce lien n’ouvre plus rien').waitFor();
      await look('spent');
      await page.goto(new URL(await linkSentTo(database, email)).pathname);
      await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
      await look('invitation');
      await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
      await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
      await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
      await openAccount();
      await look('account');
      await page.getByRole('button', { name: 'Mettre en place' }).click();
      await page.getByRole('textbox', { name: 'Mot de passe actuel' }).fill(password);
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.getByRole('img', { name: 'Image à lire avec l’application' }).waitFor();
      await look('second factor');
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 360, height: 740 });

      expect(found).toEqual([]);
      expect(await overflow(page)).toBe(0);
    },
    patience,
  );

  /** @returns the address of somebody whom the president of the Mission has just invited */
  async function invited(role: string): Promise<string> {
    const email = `invite.${randomUUID().slice(0, 8)}@val-aubre.example`;
    const person = { givenName: 'Aurèle', familyName: 'Ventadour', email, role, idempotencyKey: randomUUID() };
    const invite = 'mutation Invite($input: InvitePersonInput!) { invitePerson(input: $input) }';
    const { errors } = await president.ask(invite, { input: person });
    expect(errors).toBeUndefined();
    return email;
  }

  async function openAccount(): Promise<void> {
    await page.getByRole('button', { name: /Aurèle Ventadour/ }).click();
    await page.getByRole('menuitem', { name: 'Mon compte' }).click();
    await page.getByRole('table', { name: 'Sessions ouvertes' }).waitFor();
  }

  /** @returns the secret, as a person without a camera types it into the application */
  async function setUpSecondFactor(): Promise<string> {
    await openAccount();
    await page.getByRole('button', { name: 'Mettre en place' }).click();
    await page.getByRole('textbox', { name: 'Mot de passe actuel' }).fill(password);
    await page.getByRole('button', { name: 'Continuer' }).click();
    const secret = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
    await page.getByRole('textbox', { name: 'Code' }).fill(oneTimeCode(secret));
    await page.getByRole('dialog').getByRole('button', { name: 'Mettre en place' }).click();
    await page.getByRole('heading', { name: 'Vos dix codes de secours' }).waitFor();
    await page.getByRole('button', { name: 'Je les ai gardés' }).click();
    await page.getByText('Votre second facteur est en place.').waitFor();
    return secret;
  }

  async function createToken(name: string): Promise<void> {
    await page.getByRole('button', { name: 'Créer un jeton' }).click();
    await page.getByRole('textbox', { name: 'Nom' }).fill(name);
    await page.getByRole('checkbox', { name: 'Lire l’annuaire' }).check();
    await page.getByRole('button', { name: 'Créer le jeton' }).click();
  }

  /** The last code is older than 12 hours. */
  async function halfADayLater(email: string): Promise<void> {
    await database.rows(
      `update network.session set factor_at = now() - interval '13 hours'
        from network.account where account.person_id = session.person_id and account.email = $1`,
      [email],
    );
  }

  /** What a program is refused that shows a token instead of a cookie; nothing when it is answered. */
  async function askedBy(token: string, query: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, connection: 'close' };
    const response = await fetch(`${storyPortalUrl()}/graphql`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ query }),
    });
    const { errors }: { errors?: { extensions: unknown }[] } = await response.json();
    return errors?.[0]?.extensions;
  }

  async function tokensNamed(name: string): Promise<number> {
    return (await database.rows('select 1 from network.api_token where name = $1', [name])).length;
  }

  async function organisation(code: string): Promise<{ id: string }> {
    const [row] = await database.rows<{ id: string }>('select id from network.organisation where code = $1', [code]);
    return row ?? { id: '' };
  }

  /** It closes before those of other stories, so that it comes first where acts are awaited. */
  async function someCampaign() {
    const officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
    const terms = someTerms({
      title: `Fauteuils ${Date.now()}`,
      minimum: { kind: 'members', value: 2 },
      closesAt: inSeconds(43_200),
      eligibility: { kind: 'regions', regionCodes: [regionOfOfficer], restricted: false },
    });
    return openedCampaign(officer, terms);
  }
});
