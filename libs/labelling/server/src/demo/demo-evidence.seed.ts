import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@maillage/platform-server';
import { dayOfUnion } from '@maillage/labelling-domain';
import { dayAfter } from './demo-answers.js';
import { enterAll } from './demo-laying.js';
import type { DemoNetworkOfLabels } from './demo-network-of-labels.js';

/** A document that a Mission of the demo has joined to its answers, before its file is kept. */
export interface DemoEvidence {
  readonly tenantId: string;
  readonly cycleId: string;
  readonly keptBy: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly fileName: string;
  readonly lines: readonly string[];
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
  /** Codes of the axes whose criteria it proves. */
  readonly axes: readonly string[];
}

/** The same with what its file is once it is kept. */
export interface KeptEvidence extends DemoEvidence {
  readonly documentId: string;
  readonly documentVersionId: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
}

interface OpenFile {
  readonly tenantId: string;
  readonly cycleId: string;
  readonly name: string;
  readonly isWriting: boolean;
}

/** Those that are on their way beyond the self-assessment, and the Mission of the demo accounts. */
const openFiles = {
  name: 'labelling.demo.evidence.files',
  text: `select cycle.tenant_id as "tenantId", cycle.id as "cycleId", card.name, cycle.state = 'selfAssessment' as "isWriting"
    from labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id
    where cycle.is_open and card.kind = 'localMission'
      and (cycle.state not in ('registered', 'selfAssessment') or card.code = 'DEMO-45-03')
    order by card.code`,
};

const join = {
  name: 'labelling.demo.evidence.join',
  text: `insert into labelling.evidence (id, tenant_id, cycle_id, answer_id, document_id, document_version_id, title, file_name,
      media_type, byte_size, sha256, effective_on, expires_on, linked_by, linked_at)
    select gen_random_uuid(), answer.tenant_id, answer.cycle_id, answer.id, row."documentId", row."documentVersionId", row.title,
      row."fileName", row."mediaType", row."byteSize", row.sha256, row."effectiveOn", row."expiresOn", row."linkedBy",
      coalesce(answer.answered_at, clock_timestamp())
    from json_to_recordset($1::json) as row ("tenantId" uuid, "cycleId" uuid, "documentId" uuid, "documentVersionId" uuid,
      title text, "fileName" text, "mediaType" text, "byteSize" bigint, sha256 text, "effectiveOn" date, "expiresOn" date,
      "linkedBy" text, axes text[])
    join labelling.cycle on cycle.id = row."cycleId"
    join labelling.framework_version version on version.id = cycle.framework_version_id
    cross join lateral jsonb_array_elements(version.content -> 'axes') axis
    cross join lateral jsonb_array_elements(axis -> 'criteria') criterion
    join labelling.answer on answer.tenant_id = row."tenantId" and answer.cycle_id = row."cycleId"
      and answer.criterion_key = criterion ->> 'key' and answer.status in ('done', 'partly')
    where axis ->> 'code' = any (row.axes)`,
};

/** Joins documents to the answers of Missions of the demo: some end soon, as they do. */
@Injectable()
export class DemoEvidenceSeed {
  /** What is to be kept, in the transaction that laid the cycles. */
  async asked(transaction: WriteTransaction, network: DemoNetworkOfLabels, now: Date): Promise<DemoEvidence[]> {
    const union = network.organisations.find(({ kind }) => kind === 'nationalUnion');
    if (union === undefined) return [];
    await enterAll(transaction, union.id, network);
    const files = await transaction.rows<OpenFile>(openFiles, []);
    return files.flatMap((file, place) => evidenceOf(file, { network, place, now }));
  }

  async join(
    transaction: WriteTransaction,
    network: DemoNetworkOfLabels,
    kept: readonly KeptEvidence[],
  ): Promise<void> {
    const union = network.organisations.find(({ kind }) => kind === 'nationalUnion');
    if (union === undefined || kept.length === 0) return;
    await enterAll(transaction, union.id, network);
    const rows = kept.map(({ keptBy, ...document }) => ({ ...document, linkedBy: keptBy.name }));
    await transaction.rows(join, [JSON.stringify(rows)]);
  }
}

interface Told {
  readonly network: DemoNetworkOfLabels;
  readonly place: number;
  readonly now: Date;
}

/** Three documents for all six axes; who still writes has not come to the last two. */
function evidenceOf({ tenantId, cycleId, name, isWriting }: OpenFile, { network, place, now }: Told): DemoEvidence[] {
  const holder = network.memberships.find(({ organisationId }) => organisationId === tenantId);
  const person = network.people.find(({ id }) => id === holder?.personId);
  if (person === undefined) return [];
  const keptBy = { id: person.id, name: `${person.givenName} ${person.familyName}` };
  const common = { tenantId, cycleId, keptBy, lines: [name, 'Document de démonstration : aucun fait n’y est réel.'] };
  const year = Number(dayOfUnion(now).slice(0, 4));
  const project = {
    ...{
      title: `Projet associatif ${year - 2}-${year + 1}`,
      fileName: `projet-associatif-${year - 2}.pdf`,
      axes: ['1', '2'],
    },
    ...{ effectiveOn: dayAfter(now, -640 - place), expiresOn: dayAfter(now, 12 + ((place * 29) % 420)) },
  };
  const report = {
    ...{ title: `Rapport d’activité ${year - 1}`, fileName: `rapport-activite-${year - 1}.pdf`, axes: ['3', '4'] },
    ...{ effectiveOn: dayAfter(now, -200 - (place % 60)), expiresOn: null },
  };
  const board = {
    ...{ title: `Tableau de bord ${year}`, fileName: `tableau-de-bord-${year}.pdf`, axes: ['5', '6'] },
    ...{ effectiveOn: dayAfter(now, -90 - (place % 40)), expiresOn: dayAfter(now, 20 + ((place * 13) % 180)) },
  };
  return (isWriting ? [project] : [project, report, board]).map((document) => ({ ...common, ...document }));
}
