import { Injectable } from '@nestjs/common';
import type { Answers, FormDefinition } from '@maillage/forms-domain';
import type { ReadTransaction } from '@maillage/platform-server';

/** What the directory knows of who begins an application; null for what it does not know. */
export interface DirectoryFacts {
  readonly name: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly legalForm: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly communeCode: string | null;
  readonly communeName: string | null;
  readonly staff: number | null;
  readonly youngPeople: number | null;
  readonly presidentName: string | null;
  readonly directorName: string | null;
}

/** The form of a call, and what is known of the organisation that begins an application to it. */
export interface PrefillRow {
  readonly definition: FormDefinition;
  readonly directory: DirectoryFacts;
  /** Its last deposited application to a call of the same family, with its form; null when there is none. */
  readonly earlier: { readonly definition: FormDefinition; readonly answers: Answers } | null;
}

const inOffice = (roles: string): string => `(select person.name from network.seat
      join network.person_card person on person.id = seat.person_id
      where seat.tenant_id = card.id and seat.runs and seat.role in (${roles}) order by person.name limit 1)`;

/** Calls are of one family under one programme, by one model, or with one form, be it another version of it. */
const earlier = `(select json_build_object('definition', version.definition,
      'answers', coalesce((select json_object_agg(answer.field_key, answer.value) from calls.answer
        where answer.value is not null and answer.tenant_id = card.id and answer.application_id = application.id), '{}'))
    from calls.application
    join calls.call before on before.tenant_id = application.coordinator_id and before.id = application.call_id
    join forms.form_version_card version on version.id = application.form_version_id
    where application.tenant_id = card.id and application.call_id <> call.id and application.deposits > 0
      and (before.programme_id = call.programme_id or before.model_id = call.model_id or before.id = call.model_id
        or version.form_id = form.form_id)
    order by application.changed_at desc, application.id desc limit 1)`;

const prefill = {
  name: 'calls.application.prefill',
  text: `select form.definition, ${earlier} as earlier,
      json_build_object('name', card.name, 'siret', facts.siret, 'rna', facts.rna, 'legalForm', facts.legal_form,
        'address', facts.address, 'postalCode', facts.postal_code, 'communeCode', facts.commune_code,
        'communeName', facts.commune_name, 'staff', facts.staff, 'youngPeople', facts.young_people,
        'presidentName', ${inOffice(`'president', 'regionalPresident', 'unionPresident'`)},
        'directorName', ${inOffice(`'director'`)}) as directory
    from calls.call
    join forms.form_version_card form on form.id = (call.terms ->> 'formVersionId')::uuid
    cross join network.organisation_card card join network.organisation_facts facts on facts.id = card.id
    where call.id = $1 and card.id = $2`,
};

@Injectable()
export class PrefillReader {
  /** Nothing when the call has no form yet. */
  async one(reads: ReadTransaction, callId: string, organisationId: string): Promise<PrefillRow | undefined> {
    const [row] = await reads.rows<PrefillRow>(prefill, [callId, organisationId]);
    return row;
  }
}
