import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  type Client,
  confirmDialog,
  demoPassword,
  demoPeople,
  finishedAssessment,
  guestOfUnion,
  labelAct,
  openBrowser,
  openPage,
  otherMissionsOf,
  overflow,
  portalDatabase,
  type PortalDatabase,
  regionOfOfficer,
  sessionsOf,
  signedIn,
  signedInPage,
  steeredMissions,
  storyPortalFolder,
  storyPortalUrl,
  violationsInBothThemes,
} from '../src/index.js';

/** A browser on a machine that others use too. */
const patience = 300_000;

const draft = 'Le recueil de l’avis des jeunes n’est pas tracé au procès-verbal.';
const codes = `query Codes { me { memberships { organisation { id code kind } } } }`;

describe('in the browser, a Mission goes from its application to its label', () => {
  let browser: Browser;
  let database: PortalDatabase;
  let cycleId: string;
  let mission: { code: string; name: string };
  const pages: Page[] = [];
  const place = { regional: '', union: '' };
  const people = {} as Record<'director' | 'advisor' | 'officer' | 'lead' | 'second' | 'member', Page>;

  beforeAll(async () => {
    browser = await openBrowser();
    database = await portalDatabase(storyPortalFolder());
    const union = await signedIn(storyPortalUrl(), demoPeople.union, demoPassword);
    const uncalled = (await steeredMissions(union, { regionCode: regionOfOfficer })).filter(
      ({ state }) => state === null,
    );
    const [chosen] = otherMissionsOf(regionOfOfficer)
      .filter(({ code }) => uncalled.some((one) => one.code === code))
      .slice(-1);
    if (chosen === undefined) throw new Error('Every other Mission of the region has a cycle in the demo');
    mission = chosen;
    const [director] = await sessionsOf(storyPortalUrl(), database, [chosen.director]);
    if (director === undefined) throw new Error('The director has no account');
    cycleId = await finishedAssessment(director, database);
    const advisor = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
    place.union = await codeOf(union, 'nationalUnion');
    place.regional = await codeOf(advisor, 'regionalAssociation');
    const guests = await invited(union);
    const [lead, second, member] = await sessionsOf(storyPortalUrl(), database, guests);
    await Promise.all(
      Object.entries({ director, advisor, officer: union, lead, second, member }).map(async ([who, client]) => {
        if (client === undefined) throw new Error(`${who} has no session`);
        people[who as keyof typeof people] = await pageOf(client);
      }),
    );
  }, patience);

  afterAll(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    await browser.close();
    await database.close();
  });

  it(
    'with its advisor, two auditors and the commission, and reads nothing of a draft',
    async () => {
      await apply();
      await beGivenAuditors();
      await beAudited();
      await answerFindings();
      await beLabelled();

      expect(await violationsInBothThemes(people.director)).toEqual([]);
    },
    patience,
  );

  /** The Mission asks its ARML for an opinion, then submits, and has a receipt. */
  async function apply(): Promise<void> {
    const { director, advisor } = people;
    await director.goto(`/o/${mission.code}/label/${cycleId}/candidature`);
    await director.getByRole('heading', { level: 1, name: 'Votre dossier peut être déposé' }).waitFor();
    await director.getByRole('button', { name: 'Demander l’avis de l’ARML' }).click();
    await confirmDialog(director, 'Demander l’avis de l’ARML');

    await advisor.goto(`/o/${place.regional}/piloter/accompagnement/${cycleId}`);
    await advisor.getByRole('button', { name: 'Rendre notre avis' }).click();
    await advisor
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Notre avis' })
      .fill('L’accueil est solide : vous pouvez candidater.');
    await confirmDialog(advisor, 'Rendre notre avis');
    await advisor.getByText('Votre avis est rendu.').waitFor();

    await director.reload();
    await director.getByText('L’accueil est solide : vous pouvez candidater.').first().waitFor();
    await director.getByRole('button', { name: 'Déposer la candidature' }).click();
    await confirmDialog(director, 'Déposer la candidature');
    await director.getByRole('heading', { name: 'Récépissé' }).waitFor();

    expect(await violationsInBothThemes(director)).toEqual([]);
  }

  /** The Mission is admitted, and given two auditors of whom the screen says why. */
  async function beGivenAuditors(): Promise<void> {
    const { officer } = people;
    await officer.goto(`/o/${place.union}/piloter/candidatures`);
    await officer.getByRole('link', { name: mission.name }).click();
    await officer.getByRole('button', { name: 'Juger recevable' }).click();
    await confirmDialog(officer, 'Juger recevable');
    await officer.getByText('La candidature est recevable.').waitFor();

    const proposals = officer.getByRole('list', { name: 'Binômes proposés' });
    await proposals.getByText('aucun des deux n’a audité cette organisation la dernière fois').first().waitFor();
    await proposals.getByRole('button', { name: 'Désigner ce binôme' }).first().click();
    await confirmDialog(officer, 'Désigner ce binôme');
    await officer.getByText('Les auditeurs sont désignés.').waitFor();
  }

  /** The Mission is audited, and sees nothing of what the auditors write before they send it. */
  async function beAudited(): Promise<void> {
    const { lead, director } = people;
    await lead.goto(`/o/${place.union}/audits`);
    await lead.getByRole('link', { name: mission.name }).click();
    await sendPlan(lead);
    await lead.getByRole('button', { name: 'Commencer l’audit' }).click();
    await confirmDialog(lead, 'Commencer l’audit');
    await lead.getByRole('link', { name: 'Critères', exact: true }).click();
    await writeOpinion(lead);

    const heard = payloadsOf(director);
    for (const part of ['audit', 'candidature', 'decision', 'auto-evaluation', 'plan']) {
      await director.goto(`/o/${mission.code}/label/${cycleId}/${part}`);
      await director.waitForLoadState('networkidle');
    }

    expect((await heard()).filter((payload) => payload.includes('procès-verbal'))).toEqual([]);
    expect(await director.getByText(draft).count()).toBe(0);
  }

  /** The Mission answers the findings of the report, which then is final. */
  async function answerFindings(): Promise<void> {
    const { lead, director } = people;
    await lead.getByRole('button', { name: 'Achever la visite' }).click();
    await confirmDialog(lead, 'Achever la visite');
    await lead.getByRole('link', { name: 'Rapport', exact: true }).click();
    await lead.getByText(draft).first().waitFor();
    await lead.getByLabel('Synthèse').fill('Une Mission qui accueille, et dont le pilotage demande de l’attention.');
    await lead.getByRole('button', { name: 'Envoyer pour réponse' }).click();
    await lead.getByText('Le rapport est envoyé. L’organisation peut répondre.').waitFor();

    await director.goto(`/o/${mission.code}/label/${cycleId}/audit`);
    await director.getByText(draft).first().waitFor();
    await director.getByRole('button', { name: 'Accepter' }).click();
    await confirmDialog(director, 'Accepter');
    await director.getByRole('heading', { level: 1, name: 'Vous avez répondu à tous les constats' }).waitFor();

    await lead.reload();
    await lead.getByRole('button', { name: 'Remettre le rapport définitif' }).click();
    await confirmDialog(lead, 'Remettre le rapport définitif');
    await lead.getByText('Le rapport définitif est remis.').waitFor();
  }

  /** The Mission is labelled by the commission, and anybody who has the code can verify it. */
  async function beLabelled(): Promise<void> {
    const { officer, member, director } = people;
    await officer.goto(`/o/${place.union}/decider/commissions`);
    await prepareSession(officer);
    await officer.getByRole('button', { name: `Inscrire : ${mission.name}` }).click();
    await officer.getByText('Le dossier est inscrit.').waitFor();
    await officer.getByRole('button', { name: 'Convoquer la commission' }).click();
    await confirmDialog(officer, 'Convoquer la commission');
    await officer.getByText('La commission est convoquée.').waitFor();

    await member.goto(officer.url());
    await member.getByRole('button', { name: 'Je me récuse' }).waitFor();

    await officer.getByRole('link', { name: 'Décider', exact: true }).last().click();
    await officer.getByLabel('Accorder', { exact: false }).first().check();
    await officer.getByLabel('Motifs').fill('L’accueil est remarquable et le suivi est écrit.');
    await officer.getByRole('checkbox').first().check();
    await officer.getByRole('main').getByRole('button', { name: 'Décider' }).click();
    await officer.getByText('La décision est prise. La lettre est prête.').waitFor();

    await director.goto(`/o/${mission.code}/label/${cycleId}/decision`);
    await director.getByRole('heading', { level: 1, name: 'Le label vous est accordé' }).waitFor();
    await director.getByRole('article').getByText('Madame, Monsieur,', { exact: true }).waitFor();
    const verification = director.getByRole('link', { name: 'Ouvrir la page publique' });
    const path = await verification.getAttribute('href');
    const stranger = await openPage(browser, storyPortalUrl(), { width: 360 });
    pages.push(stranger);
    await stranger.goto(path ?? '');
    await stranger.getByRole('heading', { level: 1, name: 'Ce label est valable' }).waitFor();

    expect(await stranger.getByText(mission.name).count()).toBe(1);
    expect(await overflow(stranger)).toBe(0);
    expect(await violationsInBothThemes(stranger)).toEqual([]);
  }

  async function pageOf(client: Client): Promise<Page> {
    const page = await signedInPage(browser, client);
    pages.push(page);
    return page;
  }

  async function codeOf(client: Client, kind: string): Promise<string> {
    const { data } = await client.ask<{ me: { memberships: { organisation: { code: string; kind: string } }[] } }>(
      codes,
    );
    return data?.me.memberships.find(({ organisation }) => organisation.kind === kind)?.organisation.code ?? '';
  }

  /** Two auditors in the pool and a member of the commission; their addresses, in this order. */
  async function invited(union: Client): Promise<string[]> {
    const names = [
      { givenName: 'Aline', familyName: 'Corbière', role: 'auditor' },
      { givenName: 'Rémi', familyName: 'Vaudrey', role: 'auditor' },
      { givenName: 'Béatrice', familyName: 'Loriol', role: 'commissionMember' },
    ] as const;
    const guests = [];
    for (const name of names) guests.push(await guestOfUnion(union, database, name));
    const [lead, second, member] = guests.map(({ personId }) => personId);
    for (const personId of [lead, second]) {
      await labelAct(union, {
        ...{ act: 'enterAuditor', type: 'EnterAuditorInput' },
        input: {
          ...{ personId, kind: 'external', mostAudits: 5 },
          ...{ qualifiedOn: dayAfter(-400), qualifiedUntil: dayAfter(700) },
        },
      });
    }
    await labelAct(union, {
      ...{ act: 'enterCommissionMember', type: 'EnterCommissionMemberInput' },
      input: { personId: member, college: 'associations', startsOn: dayAfter(-30) },
    });
    return guests.map(({ email }) => email);
  }
});

function dayAfter(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A plan of one day, today, on one criterion. */
async function sendPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Plan d’audit', exact: true }).click();
  await page.getByLabel('Premier jour').fill(dayAfter(0));
  await page.getByLabel('Dernier jour').fill(dayAfter(0));
  await page.getByLabel('Personnes à rencontrer').fill('La direction\nDeux conseillers');
  await page.getByRole('button', { name: 'N’en choisir aucun' }).click();
  await page.getByRole('group', { name: 'Critères examinés en détail' }).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Envoyer le plan' }).click();
  await page.getByText('Le plan est envoyé à l’organisation.').waitFor();
}

async function writeOpinion(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'En dessous du déclaré' }).check();
  await page.getByLabel('Part constatée').fill('70');
  await page.getByRole('radio', { name: 'Point d’alerte' }).check();
  await page.getByLabel('Ce que lira l’organisation').fill(draft);
  await page
    .getByText(/^Enregistré à/)
    .first()
    .waitFor();
}

async function prepareSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Préparer une session' }).click();
  const title = `Commission ${Date.now()}`;
  await page.getByRole('dialog').getByLabel('Nom de la session').fill(title);
  await page.getByRole('dialog').getByLabel('Date').fill(dayAfter(0));
  await page.getByRole('dialog').getByLabel('Lieu').fill('Paris');
  await confirmDialog(page, 'Préparer une session');
  await page.getByRole('link', { name: title }).click();
}

/** Everything that the API answers to a page from now on. */
function payloadsOf(page: Page): () => Promise<string[]> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) bodies.push(response.text().catch(() => ''));
  });
  return () => Promise.all(bodies);
}
