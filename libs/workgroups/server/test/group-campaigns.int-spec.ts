import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CampaignDrafting, CampaignReads, type WantedCampaign } from '@maillage/pooling-contract';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, DatabaseStamps, readScope } from '@maillage/platform-server';
import { DraftGroupCampaign } from '../src/application/campaign/draft-group-campaign.use-case.js';
import { SeenGroupCampaigns } from '../src/application/campaign/group-campaigns.view.js';
import { GroupCampaignRepository } from '../src/persistence/campaign/group-campaign.repository.js';
import { aLedGroup, on, once, type WorkgroupsWorld, aWorkgroupsWorld } from './workgroups-world.js';

/** Pooling as this context knows it: drafts are noted, and seen by whoever asks. */
class NotedDrafts extends CampaignDrafting {
  readonly wanted = new Map<string, WantedCampaign & { readonly coordinatorId: string }>();

  override draft(_: unknown, actor: { readonly organisationId: string }, wanted: WantedCampaign): Promise<string> {
    const id = newId();
    this.wanted.set(id, { ...wanted, coordinatorId: actor.organisationId });
    return Promise.resolve(id);
  }
}

class NotedReads extends CampaignReads {
  constructor(private readonly drafts: NotedDrafts) {
    super();
  }

  override listed(_: unknown, ids: readonly string[]) {
    return Promise.resolve(
      ids.flatMap((id) => {
        const wanted = this.drafts.wanted.get(id);
        if (wanted === undefined) return [];
        const { title, coordinatorId } = wanted;
        const facts = { state: 'draft', isAgreed: false, closesAt: '2027-01-01T00:00:00Z', joined: 0 };
        return [{ id, title, coordinatorId, ...facts, savingsState: null, netCents: null }];
      }),
    );
  }

  override endingPurchases = () => Promise.resolve([]);
}

describe('a campaign of a group', () => {
  let world: WorkgroupsWorld;
  let groupId: string;
  const drafts = new NotedDrafts();

  beforeAll(async () => {
    world = await aWorkgroupsWorld();
    const group = await aLedGroup(world, { kind: 'pooling', joining: 'open' });
    groupId = group.id;
    await world.acts.moves.move(world.arml, 'start', 'startWorkgroup', on(group));
    for (const mission of [world.missions[1], world.missions[2]]) {
      await world.acts.memberships.own(mission, 'join', 'joinWorkgroup', on(group));
    }
  });
  afterAll(() => world.leave());

  const may = (actor: ActingActor): ActingActor => ({
    ...actor,
    capabilities: new Set([...actor.capabilities, 'coordinateCampaigns' as const]),
  });
  const repository = new GroupCampaignRepository();
  const draft = (actor: ActingActor, of = groupId) => {
    const acts = new DraftGroupCampaign(new ActOnce(world.tenants), repository, drafts, new DatabaseStamps());
    const words = { family: 'purchasing' as const, title: 'Téléphones', description: '', unit: 'ligne' };
    return acts.draft(may(actor), { ...once(), groupId: of, ...words });
  };
  const seen = (actor: ActingActor, of = groupId) =>
    world.tenants.read(readScope(actor), (reads) =>
      new SeenGroupCampaigns(repository, new NotedReads(drafts)).view({ actor: may(actor), reads } as never, of),
    );

  test('is drafted by who sponsors the group, for its members and the Mission of its lead', async () => {
    const id = await draft(world.arml);

    const [lead, first, second] = world.missions;
    const asked = [lead, first, second].map(({ organisationId }) => organisationId);
    expect([...(drafts.wanted.get(id)?.organisationIds ?? [])].toSorted()).toEqual(asked.toSorted());
    expect((await seen(world.missions[1])).campaigns).toContainEqual(
      expect.objectContaining({ id, title: 'Téléphones' }),
    );
  });

  test('is drafted by its lead in the name of the own Mission, which is not asked itself', async () => {
    const [lead] = world.missions;
    const id = await draft(lead);

    expect(drafts.wanted.get(id)).toMatchObject({ coordinatorId: lead.organisationId });
    expect(drafts.wanted.get(id)?.organisationIds).not.toContain(lead.organisationId);
    const group = await world.tenants.read(readScope(lead), (reads) => repository.ofCampaign(reads, id));
    expect(group).toMatchObject({ id: groupId });
  });

  test('is drafted by nobody else, and not for a theme', async () => {
    await expect(draft(world.missions[1])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const theme = await aLedGroup(world);
    await expect(draft(world.arml, theme.id)).rejects.toMatchObject({ code: 'groupNotPooling' });
    expect((await seen(world.missions[1])).acts).toEqual([]);
    expect((await seen(world.arml)).acts).toEqual([expect.objectContaining({ act: 'draftCampaign', can: true })]);
  });

  test('is of the group in the database too: who leads none writes no such row', async () => {
    const [, member] = world.missions;
    const writing = world.tenants.write({ ...readScope(member), writable: [member.organisationId] }, (transaction) =>
      repository.add(
        transaction,
        { id: groupId, tenantId: world.arml.organisationId },
        { campaignId: newId(), coordinatorId: member.organisationId, openedBy: '', at: new Date() },
      ),
    );

    await expect(writing).rejects.toThrow(/row-level security/);
  });
});
