import { newId } from '@maillage/platform-kernel';
import type { CallsWorld } from './calls-world.js';

type Asking = Pick<CallsWorld, 'ask'>;

/** An act on an application as it is now: what is signed off, or handed in, is what was read. */
export async function applicationRead({ ask }: Asking, applicationId: string) {
  const [row] = await ask<{ version: number }>('select version from calls.application where id = $1', [applicationId]);
  return { idempotencyKey: newId(), applicationId, version: row?.version ?? 0 };
}

/** The same of a share, and of the plan that it goes by. */
export async function shareRead({ ask }: Asking, partnerId: string) {
  const [row] = await ask<{ version: number; planVersion: number }>(
    `select coalesce(share.version, 0) as version, coalesce(plan.version, 0) as "planVersion" from calls.partner
      left join calls.share on share.partner_id = partner.id
      left join calls.project_plan plan on plan.application_id = partner.application_id where partner.id = $1`,
    [partnerId],
  );
  return { idempotencyKey: newId(), partnerId, ...(row ?? { version: 0, planVersion: 0 }) };
}

/** The same of the agreement in force. */
export async function agreementRead({ ask }: Asking, applicationId: string) {
  const [row] = await ask<{ sha256: string | null }>(
    `select agreement_sha256 as sha256 from calls.award where application_id = $1 order by state = 'cancelled', id desc limit 1`,
    [applicationId],
  );
  return { idempotencyKey: newId(), applicationId, sha256: row?.sha256 ?? '' };
}
