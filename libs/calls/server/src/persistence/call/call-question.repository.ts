import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';

export interface KeptQuestion {
  readonly id: string;
  readonly askerId: string;
  readonly callId: string;
  readonly coordinatorId: string;
}

const addQuestion = {
  name: 'calls.question.add',
  text: `insert into calls.call_question (id, tenant_id, call_id, coordinator_id, readers, body, person_id, person_name, asked_at)
    values ($1, $2, $3, $4, array[$4::uuid], $5, $6, $7, $8)`,
};

const questionById = {
  name: 'calls.question.byId',
  text: `select id, tenant_id as "askerId", call_id as "callId", coordinator_id as "coordinatorId"
    from calls.call_question where id = $1`,
};

const addAnswer = {
  name: 'calls.answerOfCall.add',
  text: `insert into calls.call_answer (id, tenant_id, call_id, asker_id, question_id, readers, question, body, is_public,
      person_id, person_name, answered_at)
    values ($1, $2, $3, $4, $5, array[$4::uuid], $6, $7, $8, $9, $10, $11)
    on conflict (tenant_id, question_id) do nothing returning id`,
};

interface Writer {
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
}

/** What is asked about calls, and what who runs them answers. */
@Injectable()
export class CallQuestionRepository {
  async ask(
    transaction: WriteTransaction,
    question: KeptQuestion & { readonly body: string },
    { personId, name, at }: Writer,
  ): Promise<void> {
    const { id, askerId, callId, coordinatorId, body } = question;
    await transaction.rows(addQuestion, [id, askerId, callId, coordinatorId, body, personId, name, at]);
  }

  /** @throws DomainError NOT_FOUND */
  async question(transaction: WriteTransaction, id: string): Promise<KeptQuestion> {
    const [found] = isId(id) ? await transaction.rows<KeptQuestion>(questionById, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found;
  }

  /** @throws DomainError questionAnswered when it was answered before */
  async answer(
    transaction: WriteTransaction,
    to: KeptQuestion,
    {
      id,
      question,
      body,
      isPublic,
      personId,
      name,
      at,
    }: Writer & { readonly id: string; readonly question: string; readonly body: string; readonly isPublic: boolean },
  ): Promise<void> {
    const written = [id, to.coordinatorId, to.callId, to.askerId, to.id, question, body, isPublic, personId, name, at];
    const added = await transaction.rows(addAnswer, written);
    if (added.length === 0) throw new DomainError('questionAnswered');
  }
}
