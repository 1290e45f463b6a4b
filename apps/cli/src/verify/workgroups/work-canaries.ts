import { newId } from '@maillage/platform-kernel';
import { type Canary, canary, type CanaryFacts, type OpenCycle } from '../canary.js';
import type { CanaryNetwork, CanaryPerson } from '../canary-network.js';
import { isGuest } from '../member-facts.js';
import { factsOf, type GroupScene } from './group-canaries.js';

const someDay = '2026-01-02';
const hash = 'b'.repeat(64);

/** Somebody in the name of an organisation. */
interface Writer {
  readonly person: string;
  readonly tenant: string;
}

/**
 * The work of a group: its roadmap, what its people write and deliver, and what became a resource. What somebody wrote who
 * takes no part in the group, is a guest of a member, or acts for the sponsor stands there too: no act would write it all.
 */
export function workCanaries(scene: GroupScene, network: CanaryNetwork): Canary[] {
  const { tenants, secondSeats } = network;
  const ofTenant = (id: string): readonly CanaryPerson[] => tenants.find((tenant) => tenant.id === id)?.people ?? [];
  const firstIn = (tenant: string): Writer => ({ tenant, person: ofTenant(tenant)[0]?.id ?? newId() });
  const [sponsor, member, asking] = [scene.sponsor, scene.member, scene.asking].map(firstIn) as [
    Writer,
    Writer,
    Writer,
  ];
  const writerOf = ({ id, tenant }: CanaryPerson): Writer => ({ person: id, tenant });
  const guests = ofTenant(scene.member)
    .filter(({ role }) => isGuest(role))
    .map(writerOf);
  const twice = secondSeats.filter(({ second }) => second.id === scene.member).map(({ person }) => writerOf(person));
  const work = new GroupWork(scene, outsiderOf(scene, network));
  return [
    ...work.roadmap([member, asking, ...guests, ...twice]),
    ...[sponsor, member, asking, ...guests].flatMap((writer) => [
      ...work.exchange(writer),
      work.deliverable(newId(), writer),
    ]),
    ...(['adopted', 'published', 'retired'] as const).flatMap((state) => work.resource(state, member)),
  ];
}

/** Who sees nothing of a group for some. */
function outsiderOf({ sponsor, audience, lead }: GroupScene, { tenants }: CanaryNetwork): string {
  const seeing = [sponsor, lead?.organisation, ...audience];
  const found = tenants.find(({ id }) => !seeing.includes(id));
  if (found === undefined) throw new Error('The canary network has nobody outside a group');
  return found.id;
}

class GroupWork {
  private readonly facts: Partial<CanaryFacts>;
  private readonly of: object;

  constructor(
    private readonly scene: GroupScene,
    private readonly outsider: string,
  ) {
    this.facts = { ...factsOf(scene), sharedWith: [scene.member] };
    this.of = { group_id: scene.id, sponsor_id: scene.sponsor };
  }

  /** @param owners who have tasks, the first of them one that is done as well */
  roadmap(owners: readonly Writer[]): Canary[] {
    const { id: group, sponsor } = this.scene;
    const milestone = newId();
    const values = {
      id: milestone,
      tenant_id: sponsor,
      group_id: group,
      state: 'planned',
      title: `Canary ${milestone}`,
    };
    return [
      canary(
        'workgroups.milestone',
        { ...values, note: '', due_on: someDay, position: 0, changed_at: someDay },
        this.facts,
      ),
      ...owners.map((owner) => this.task('open', milestone, owner)),
      ...owners.slice(0, 1).map((owner) => this.task('done', milestone, owner)),
    ];
  }

  private task(state: 'open' | 'done', milestone: string, { person, tenant }: Writer): Canary {
    const { id: group, sponsor, openTo } = this.scene;
    const owner: OpenCycle = { person, through: tenant, right: 'own' };
    const id = newId();
    return canary(
      'workgroups.group_task',
      {
        ...{
          id,
          tenant_id: sponsor,
          group_id: group,
          milestone_id: milestone,
          state,
          title: `Canary ${id}`,
          details: '',
        },
        ...{
          owner_id: person,
          owner_name: 'Canary',
          owner_organisation_id: tenant,
          due_on: someDay,
          changed_at: someDay,
        },
      },
      { ...this.facts, openTo: [...openTo, owner], isDue: state === 'open' },
    );
  }

  /** What somebody wrote, shared and did. */
  exchange({ tenant, person }: Writer): Canary[] {
    const by = { tenant_id: tenant, person_id: person, person_name: 'Canary' };
    const own = { ...this.facts, tenant, person };
    const [message, file, version, decision] = [newId(), newId(), newId(), newId()];
    const decided = { act: 'add', to_state: 'planned', person_name: 'Canary', decided_at: someDay };
    return [
      canary(
        'workgroups.thread_message',
        { id: message, ...by, ...this.of, body: `Canary ${message}`, mentions: [], written_at: someDay },
        own,
      ),
      canary(
        'workgroups.group_file',
        { id: file, ...by, ...this.of, title: `Canary ${file}`, shared_at: someDay },
        own,
      ),
      canary(
        'workgroups.group_file_version',
        { id: version, owner_id: tenant, file_id: file, ...by, ...this.of, ...fileOf(version), added_at: someDay },
        own,
      ),
      canary(
        'workgroups.work_decision',
        {
          ...{ id: decision, tenant_id: tenant, ...decided, ...this.of, subject: 'file', subject_id: file },
          reason: `Canary ${decision}`,
        },
        { ...this.facts, tenant },
      ),
    ];
  }

  deliverable(id: string, { tenant, person }: Writer): Canary {
    return canary(
      'workgroups.deliverable',
      {
        ...{ id, tenant_id: tenant, person_id: person, person_name: 'Canary', ...this.of, line_id: id, ...fileOf(id) },
        ...{ state: 'reviewed', title: `Canary ${id}`, kind: 'model', summary: '' },
        ...{ delivered_at: someDay, changed_at: someDay },
      },
      { ...this.facts, tenant, person },
    );
  }

  /** A resource, the deliverable that it was, and who used it: a member, who sees it, and who does not. */
  resource(state: 'adopted' | 'published' | 'retired', deliverer: Writer): Canary[] {
    const { id: group, sponsor, member, asking } = this.scene;
    const [id, deliverable] = [newId(), newId()];
    const isTold = state === 'published';
    const times = {
      published_at: state === 'adopted' ? null : someDay,
      ...(state === 'retired' ? { retired_at: someDay, retired_because: 'Canary' } : {}),
    };
    return [
      this.deliverable(deliverable, deliverer),
      canary(
        'workgroups.resource',
        {
          ...{ id, tenant_id: sponsor, group_id: group, deliverable_id: deliverable, deliverer_id: member },
          ...{ line_id: deliverable, edition: 1, title: `Canary ${id}`, kind: 'model', theme: 'Canary', summary: '' },
          ...{ folded: 'canary', ...fileOf(deliverable), adopted_by: 'Canary', adopted_at: someDay, ...times },
        },
        { ...this.facts, isTold },
      ),
      ...[member, asking, this.outsider].map((tenant) =>
        canary(
          'workgroups.resource_use',
          { id: newId(), tenant_id: tenant, ...this.of, resource_id: id, used_on: someDay },
          { ...this.facts, tenant, parent: id },
        ),
      ),
    ];
  }
}

function fileOf(of: string): object {
  return {
    ...{ document_id: newId(), document_version_id: newId(), file_name: `canary-${of}.pdf` },
    ...{ media_type: 'application/pdf', byte_size: 7, sha256: hash },
  };
}
