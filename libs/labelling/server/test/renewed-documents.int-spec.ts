import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentRenewedPayload } from '@maillage/documents-contract';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor, DeliveredEvent } from '@maillage/platform-server';
import { CarryRenewedDocuments } from '../src/jobs/assessment/carry-renewed-document.handler.js';
import { answerTo, closeCycles, once, rowOf, startedCycle } from './assessment-inputs.js';
import { anEvidenceWorld, type EvidenceWorld } from './evidence-world.js';

const [health, digital] = ['service.health', 'service.digital'] as const;

describe('a newer version of a document that proves something', () => {
  let world: EvidenceWorld;
  let cycleId: string;
  let documentId: string;
  let first: string;

  beforeAll(async () => {
    world = await anEvidenceWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T08:00:00Z');
    await closeCycles(world);
    cycleId = (await startedCycle(world)).id;
    documentId = newId();
    first = await world.aFile(world.mission, { documentId, expiresOn: '2026-12-31' });
    await answerTo(world, world.mission, [cycleId, health]);
    const criterionKeys = [health, digital];
    await world.attach.execute(world.mission, { ...once(), cycleId, criterionKeys, documentVersionId: first });
  });

  const told = (versionId: string, { organisationId }: ActingActor = world.mission): Promise<void> => {
    const payload: DocumentRenewedPayload = { organisationId, documentId, versionId };
    const occurredAt = world.clock.now();
    const event: DeliveredEvent<DocumentRenewedPayload> = {
      ...{ id: newId(), name: 'documentRenewed', tenantId: organisationId, payload, occurredAt },
    };
    const handler = new CarryRenewedDocuments(world.renewal);
    return world.tenants.write(handler.scopeOf(event), (transaction) => handler.handle(event, transaction));
  };
  const seen = () =>
    world.as(world.mission, (reads) => world.acts.queries.labelCycle({ actor: world.mission, reads }, cycleId));
  const proofs = () =>
    world.ask<{ version: string; on: string }>(
      `select document_version_id as version, expires_on::text as on from labelling.evidence
        where cycle_id = $1 and unlinked_at is null order by linked_at, id`,
      [cycleId],
    );

  test('takes its place in every criterion, and the answer that its end had reopened counts again', async () => {
    world.clock.moveTo('2027-01-02T08:00:00Z');
    await world.watch.run();
    const reopened = await seen();
    const second = await world.aFile(world.mission, { documentId, expiresOn: '2027-12-31' });

    await told(second);
    await told(second);

    const cycle = await seen();
    expect(rowOf(reopened, health).reopenedAt).not.toBeNull();
    expect(await proofs()).toEqual([second, second].map((version) => ({ version, on: '2027-12-31' })));
    expect(rowOf(cycle, health)).toMatchObject({ evidenceCount: 1, reopenedAt: null });
    expect(cycle.progress.done).toBeGreaterThan(reopened.progress.done);
  });

  test('does not close what is to be looked at again for another reason', async () => {
    await world.ask(`update labelling.answer set reopened_at = now() where cycle_id = $1 and criterion_key = $2`, [
      ...[cycleId, health],
    ]);

    await told(await world.aFile(world.mission, { documentId }));

    expect(rowOf(await seen(), health).reopenedAt).not.toBeNull();
  });

  test('changes nothing of a file that was applied with', async () => {
    await world.ask(`update labelling.cycle set state = 'auditInProgress' where id = $1`, [cycleId]);

    await told(await world.aFile(world.mission, { documentId }));

    expect((await proofs()).map(({ version }) => version)).toEqual([first, first]);
  });

  test('that comes late does not take the place of one that is newer still, nor one that is not safe', async () => {
    const second = await world.aFile(world.mission, { documentId });
    await told(second);
    const waiting = await world.aFile(world.mission, { documentId, scan: 'waiting' });

    await told(first);
    await told(waiting);

    expect((await proofs()).map(({ version }) => version)).toEqual([second, second]);
  });

  test('carries nothing in the name of another organisation', async () => {
    const second = await world.aFile(world.mission, { documentId });

    await told(second, world.neighbour);

    expect((await proofs()).map(({ version }) => version)).toEqual([first, first]);
  });
});
