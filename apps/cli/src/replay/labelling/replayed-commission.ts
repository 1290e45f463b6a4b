import type { SignedIn } from './replay-portal.js';
import type { ReplayedMission, ReplayStage } from './replayed-mission.js';

interface Item {
  readonly id: string;
  readonly cycleId: string;
  readonly levelSupported: number;
  readonly recusals: readonly { readonly memberId: string }[];
}

/** The commission meets every third month and decides on all that waits. */
export class ReplayedCommission {
  private memberIds: string[] = [];

  constructor(
    private readonly stage: ReplayStage,
    private readonly officer: SignedIn,
  ) {}

  async enter(members: readonly SignedIn[]): Promise<void> {
    const { portal, clock } = this.stage;
    const colleges = ['network', 'state', 'localAuthorities', 'associations', 'economy'];
    for (const [rank, { personId }] of members.entries()) {
      const { id } = await portal.mutate<{ id: string }>(this.officer, 'enterCommissionMember', {
        input: { personId, college: colleges[rank % colleges.length], startsOn: clock.day() },
        ...{ type: 'EnterCommissionMemberInput', fields: 'id' },
      });
      this.memberIds = [...this.memberIds, id];
    }
  }

  async meet(cycleIds: readonly string[], missions: readonly ReplayedMission[]): Promise<void> {
    if (cycleIds.length === 0) return;
    const { portal, clock } = this.stage;
    const session = await portal.mutate<{ id: string }>(this.officer, 'prepareCommission', {
      input: { title: `Commission du ${clock.day()}`, heldOn: clock.day(), place: 'À distance' },
      ...{ type: 'PrepareCommissionInput', fields: 'id' },
    });
    for (const cycleId of cycleIds) {
      await this.mutate('addToAgenda', 'AddToAgendaInput', { sessionId: session.id, cycleId });
    }
    await this.mutate('conveneCommission', 'CommissionSessionInput', { sessionId: session.id });
    for (const item of await this.itemsOf(session.id)) await this.decide(item, missions);
    await this.mutate('closeCommission', 'CommissionSessionInput', { sessionId: session.id });
  }

  private async itemsOf(sessionId: string): Promise<Item[]> {
    const document = `query Replay($id: ID!) { commissionSession(id: $id) {
      items { id cycleId levelSupported recusals { memberId } } } }`;
    const { items } = await this.stage.portal.query<{ items: Item[] }>(this.officer, 'commissionSession', document, {
      id: sessionId,
    });
    return items;
  }

  private async decide(item: Item, missions: readonly ReplayedMission[]): Promise<void> {
    const draw = this.stage.chance.next();
    const supported = Math.max(item.levelSupported, 0);
    const decision =
      supported === 0 || draw < 0.06
        ? 'deferred'
        : draw < 0.1
          ? 'refused'
          : draw < 0.22
            ? 'grantedWithConditions'
            : 'granted';
    const isGranted = decision === 'granted' || decision === 'grantedWithConditions';
    const recused = new Set(item.recusals.map(({ memberId }) => memberId));
    await this.mutate('decideLabel', 'DecideLabelInput', {
      ...{ itemId: item.id, decision, level: isGranted ? supported : null },
      motives: 'Au vu du rapport et des échanges.',
      conditions: decision === 'grantedWithConditions' ? 'Lever les points d’alerte dans l’année.' : null,
      presentMemberIds: this.memberIds.filter((id) => !recused.has(id)),
    });
    const mission = missions.find((one) => one.isOf(item.cycleId));
    if (decision === 'deferred' && mission !== undefined) await mission.resume();
  }

  private async mutate(operation: string, type: string, input: object): Promise<void> {
    await this.stage.portal.mutate(this.officer, operation, { input, type, fields: '__typename' });
  }
}
