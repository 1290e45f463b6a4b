import { Injectable } from '@nestjs/common';
import { type ReadTransaction, systemPerson } from '@maillage/platform-server';
import { workshopById } from '../workshop/workshop.statements.js';
import type { LoadedWorkshop } from '../workshop/workshop.repository.js';
import type { WorkshopRow } from '../workshop/workshop.rows.js';
import type { LedGroup } from './meeting.repository.js';
import { groupSubject } from './meeting.statements.js';

const ledGroups = {
  name: 'workgroups.demo.led',
  text: `select workgroup.id from workgroups.workgroup
    where workgroup.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
      and workgroup.state = 'active' and workgroup.lead_person_id is not null
    order by workgroup.created_at, workgroup.id limit 2`,
};

/** The groups of a sponsor that somebody leads, for the demo. */
@Injectable()
export class DemoMeetingsReader {
  async led(reads: ReadTransaction, at: Date): Promise<readonly LedGroup[]> {
    const groups: LedGroup[] = [];
    for (const { id } of await reads.rows<{ id: string }>(ledGroups, [])) {
      const [group] = await reads.rows<Omit<LedGroup, 'at'>>(groupSubject, [id]);
      if (group !== undefined) groups.push({ ...group, at });
    }
    return groups;
  }

  async workshop(reads: ReadTransaction, tenantId: string, id: string, at: Date): Promise<LoadedWorkshop | undefined> {
    const [row] = await reads.rows<WorkshopRow>(workshopById, [systemPerson, id, tenantId]);
    return row === undefined ? undefined : { ...row, at };
  }
}
