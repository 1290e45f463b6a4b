import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { receiptPdf } from '../src/application/receipt/receipt-pdf.js';
import { AnsweredFilesDoor, AnsweredFilesUses } from '../src/persistence/answered-files.ports.js';
import { ReceiptReader } from '../src/persistence/application/receipt.reader.js';
import type { ApplicationView } from '../src/application/application/application.view.js';
import { applicationRead } from './as-read.js';
import { answered, begun, formWithFiles, once, openedCall, publishedForm } from './calls-inputs.js';
import { invited, someShare } from './consortium-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { aFile, type LaidFile } from './laid-shelf.js';
import type { ActingActor } from '@maillage/platform-server';
import { readScope } from '@maillage/platform-server';

describe('a file that answers a question', () => {
  const door = new AnsweredFilesDoor();
  let world: CallsWorld;
  let application: ApplicationView;
  let file: LaidFile;

  beforeEach(async () => {
    world = await aCallsWorld();
    const formVersionId = await publishedForm(world, world.arml, null, formWithFiles);
    application = await begun(world, await openedCall(world, { formVersionId }));
    file = await aFile(world, world.officer);
  });
  afterEach(() => world.leave());

  test('is kept with the name and the hash of its version, whatever the screen says of them', async () => {
    await answered(world, application, { proof: [{ ...file, name: 'autre.pdf', sha256: 'f'.repeat(64) }] });

    const { answers } = await world.application(world.officer, application.id);

    expect(answers.find(({ fieldKey }) => fieldKey === 'proof')?.value).toEqual([file]);
  });

  test('is one of the own organisation, found safe', async () => {
    const foreign = await aFile(world, world.missions[1]);
    const waiting = await aFile(world, world.officer, 'waiting');

    await expect(answered(world, application, { proof: [foreign] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answered(world, application, { proof: [waiting] })).rejects.toMatchObject({
      code: 'documentNotSafeYet',
    });

    expect(await world.ask(`select id from calls.answer where file_ids <> '{}'`)).toEqual([]);
  });

  test('is read by those who apply while it is written, and by who runs the call once it is deposited', async () => {
    await answered(world, application, { proof: [file] });
    const [before, others] = [await opened(world.arml), await opened(world.missions[1])];

    await handedIn();

    expect(await opened(world.officer)).toBe(world.officer.organisationId);
    expect([before, others]).toEqual([null, null]);
    expect(await opened(world.arml)).toBe(world.officer.organisationId);
    expect(await opened(world.missions[1])).toBeNull();
    expect(await opened({ ...world.arml, capabilities: new Set() })).toBeNull();
  });

  test('is of who answered with it first, whatever another row that its reader sees says of it', async () => {
    const [lead, one] = world.missions;
    const theirs = await aFile(world, one);
    const { id, places } = await invited(world, await openedCall(world), [one]);
    const place = () => ({ ...once(), partnerId: places[0] ?? '' });
    await world.acts.taking.accept(one, place());
    await world.acts.taking.fill(one, { ...place(), answers: { ...someShare, files: [theirs] }, version: 1 });
    world.clock.advance({ seconds: 1 });
    await world.ask(
      `insert into calls.answer (id, tenant_id, application_id, lead_id, field_key, value, readers, changed_at, changed_by)
        values ($1, $2, $3, $2, 'proof', $4, '{}', now(), 'x')`,
      [newId(world.clock.now()), lead.organisationId, id, JSON.stringify([theirs])],
    );

    expect(await opened(lead, theirs)).toBe(one.organisationId);
  });

  test('closes to its readers when it is taken from the answer, and stays in what was deposited', async () => {
    await answered(world, application, { proof: [file] });
    await world.acts.writing.answer(world.officer, {
      ...{ ...once(), applicationId: application.id, fieldKey: 'proof', value: null, version: 1 },
    });
    const taken = await used();
    await answeredAgain();

    await handedIn();

    expect(taken).toEqual([]);
    expect(await used()).toEqual([{ kind: 'application', label: 'Des vélos et un permis' }]);
  });

  test('stands in the receipt of the deposit with its own print', async () => {
    await answered(world, application, { proof: [file] });
    await handedIn();
    const [deposit] = await world.ask<{ id: string }>('select id from calls.deposit');

    const row = await as(world.arml, (reads) => new ReceiptReader().one(reads, deposit?.id ?? ''));
    const pdf = await receiptPdf(row);

    expect(row.files).toEqual([{ name: 'budget.pdf', sha256: file.sha256 }]);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  async function answeredAgain(): Promise<void> {
    await world.acts.writing.answer(world.officer, {
      ...{ ...once(), applicationId: application.id, fieldKey: 'proof', value: [file], version: 2 },
    });
  }

  async function handedIn(): Promise<void> {
    await answered(world, application);
    const asked = () => ({ ...once(), applicationId: application.id });
    await world.acts.applications.askSignOff(world.officer, asked());
    await world.acts.applications.signOff(world.president, await applicationRead(world, application.id));
    await world.acts.applications.deposit(world.missions[0], await applicationRead(world, application.id));
  }

  const opened = (actor: ActingActor, { versionId } = file) =>
    as(actor, (reads) => door.ownerOf(reads, actor, versionId));
  const used = () => as(world.officer, (reads) => new AnsweredFilesUses().of(reads, file.documentId));

  function as<T>(
    actor: ActingActor,
    work: (reads: Parameters<Parameters<CallsWorld['tenants']['read']>[1]>[0]) => Promise<T>,
  ): Promise<T> {
    return world.tenants.read(readScope(actor), work);
  }
});
