import { answered } from '../campaigns/campaign-acts.js';
import type { PortalDatabase } from '../server/portal-database.js';
import type { Client } from '../server/signed-in.js';
import { labelAct } from './label-acts.js';

interface Openable {
  openableFrameworks: { id: string; audience: string; can: boolean }[];
}

interface Opened {
  id: string;
  axes: { criteria: { key: string; version: number; excluded: { code: string } | null }[] }[];
}

interface People {
  labelPeople: { id: string; name: string; mayHold: string[] }[];
}

const layEvidence = `insert into labelling.evidence (id, tenant_id, cycle_id, answer_id, document_id, document_version_id,
    title, file_name, media_type, byte_size, sha256, effective_on, linked_by, linked_at)
  select gen_random_uuid(), answer.tenant_id, answer.cycle_id, answer.id, gen_random_uuid(), gen_random_uuid(),
    'Compte rendu', 'compte-rendu.pdf', 'application/pdf', 1000, repeat('0', 64), current_date, 'La direction', now()
  from labelling.answer where answer.cycle_id = $1`;

/**
 * The cycle of a Mission with every criterion done and proven, and its three roles named: what comes before an
 * application, which other stories tell. Evidence is laid in the database: no file of it is opened.
 *
 * @returns the id of the cycle
 */
export async function finishedAssessment(director: Client, database: PortalDatabase): Promise<string> {
  const openable = answered(
    await director.ask<Openable>('query { openableFrameworks { id audience can } }'),
    'openableFrameworks',
  );
  const framework = openable.openableFrameworks.find(({ can }) => can);
  if (framework === undefined) throw new Error('No framework is open to this Mission');
  const fields = 'id axes { criteria { key version excluded { code } } }';
  const { id: cycleId } = await labelAct<Opened>(director, {
    ...{ act: 'registerCycle', type: 'RegisterCycleInput' },
    input: { frameworkId: framework.id, kind: 'initial' },
  });
  const { axes } = await labelAct<Opened>(director, {
    ...{ act: 'startSelfAssessment', type: 'LabelCycleInput', fields },
    input: { cycleId },
  });
  for (const { key, version, excluded } of axes.flatMap(({ criteria }) => criteria)) {
    if (excluded !== null) continue;
    await labelAct(director, {
      ...{ act: 'saveAnswer', type: 'SaveAnswerInput', fields: 'savedAt' },
      input: { cycleId, criterionKey: key, version, status: 'done', comment: 'Fait et suivi.' },
    });
  }
  await database.rows(layEvidence, [cycleId]);
  await nameRoles(director, cycleId);
  return cycleId;
}

async function nameRoles(director: Client, cycleId: string): Promise<void> {
  const { labelPeople } = answered(
    await director.ask<People>('query People($cycleId: ID!) { labelPeople(cycleId: $cycleId) { id name mayHold } }', {
      cycleId,
    }),
    'labelPeople',
  );
  const holder = (seat: string) => labelPeople.find(({ mayHold }) => mayHold.includes(seat))?.id ?? null;
  await labelAct(director, {
    ...{ act: 'nameLabelRoles', type: 'NameLabelRolesInput' },
    input: {
      ...{ cycleId, presidentId: holder('president') },
      ...{ directorId: holder('director'), contactId: holder('contact') },
    },
  });
}
