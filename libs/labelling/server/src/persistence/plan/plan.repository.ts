import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type { AnswerSubject } from '../../policy/answer.ability.js';
import { actionFields, type PlanActionRow } from '../assessment/criterion.reader.js';

const ofCycle = {
  name: 'labelling.plan.ofCycle',
  text: `select json_build_object(${actionFields}) as action from labelling.plan_action
    join labelling.answer on answer.tenant_id = plan_action.tenant_id and answer.id = plan_action.answer_id
    where plan_action.cycle_id = $1 order by plan_action.position, plan_action.id limit 1000`,
};
const subject = {
  name: 'labelling.plan.subject',
  text: `select plan_action.cycle_id as "cycleId", answer.tenant_id as "tenantId", answer.assignee_id as "assigneeId"
    from labelling.plan_action
    join labelling.answer on answer.tenant_id = plan_action.tenant_id and answer.id = plan_action.answer_id
    where plan_action.id = $1`,
};
const add = {
  name: 'labelling.plan.add',
  text: `insert into labelling.plan_action (id, tenant_id, cycle_id, answer_id, title, state, owner_name, due_on, gain, position,
      created_at, changed_at, changed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)`,
};
const edit = {
  name: 'labelling.plan.edit',
  text: `update labelling.plan_action set title = $3, owner_name = $4, due_on = $5, gain = $6, version = $7,
      changed_at = $8, changed_by = $9 where id = $1 and tenant_id = $2`,
};
const move = {
  name: 'labelling.plan.move',
  text: `update labelling.plan_action set position = place.position::int,
      state = case when plan_action.id = $2 then $3 else state end,
      version = case when plan_action.id = $2 then $4::int else version end,
      changed_at = case when plan_action.id = $2 then $5::timestamptz else changed_at end,
      changed_by = case when plan_action.id = $2 then $6 else changed_by end
    from unnest($7::uuid[]) with ordinality as place (id, position)
    where plan_action.tenant_id = $1 and plan_action.id = place.id`,
};

/** The actions of improvement plans. */
@Injectable()
export class PlanRepository {
  async ofCycle(reads: ReadTransaction, cycleId: string): Promise<PlanActionRow[]> {
    const rows = await reads.rows<{ action: PlanActionRow }>(ofCycle, [cycleId]);
    return rows.map(({ action }) => action);
  }

  /** @throws DomainError NOT_FOUND */
  async subject(reads: ReadTransaction, id: string): Promise<AnswerSubject & { readonly cycleId: string }> {
    const [row] = isId(id) ? await reads.rows<AnswerSubject & { cycleId: string }>(subject, [id]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  async add(
    transaction: WriteTransaction,
    { tenantId, answerId }: { readonly tenantId: string; readonly answerId: string },
    { id, cycleId, title, state, ownerName, dueOn, gain, position, changedAt, changedBy }: PlanActionRow,
  ): Promise<void> {
    const written = [id, tenantId, cycleId, answerId, title, state, ownerName, dueOn, gain, position];
    await transaction.rows(add, [...written, changedAt, changedBy]);
  }

  async edit(transaction: WriteTransaction, tenantId: string, action: PlanActionRow): Promise<void> {
    const { id, title, ownerName, dueOn, gain, version, changedAt, changedBy } = action;
    await transaction.rows(edit, [id, tenantId, title, ownerName, dueOn, gain, version, changedAt, changedBy]);
  }

  /** @param column the ids of the column that the action comes to, in their order */
  async move(
    transaction: WriteTransaction,
    tenantId: string,
    { id, state, version, changedAt, changedBy }: PlanActionRow,
    column: readonly string[],
  ): Promise<void> {
    await transaction.rows(move, [tenantId, id, state, version, changedAt, changedBy, column]);
  }
}
