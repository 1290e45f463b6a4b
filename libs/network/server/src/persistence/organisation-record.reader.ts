import { Injectable } from '@nestjs/common';
import type { Designation, MandateBody, MandatePosition, Role } from '@maillage/network-contract';
import type { Figure, OrganisationProfile } from '@maillage/network-domain';
import { isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  keyOf,
  isInstant,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { organisationColumns, organisationParts, type OrganisationRow } from './organisation.reader.js';

export interface SeatRow {
  readonly id: string;
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly role: Role;
  readonly source: 'membership' | 'mandate';
  readonly body: MandateBody | null;
  readonly position: MandatePosition | null;
  readonly designation: Designation | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** Null: not shared with the reader. */
  readonly email: string | null;
}

/** A mandate to replace its holder, which opens nothing by itself. */
export interface SubstituteRow {
  readonly id: string;
  readonly person: SeatRow['person'];
  readonly substituteForId: string;
  readonly designation: Designation;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly communeName: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

export interface FigureRow {
  readonly year: number;
  readonly figure: Figure;
  readonly value: number;
}

export interface DecisionRow {
  readonly id: string;
  readonly act: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly personName: string;
  readonly onBehalfOf: string;
  readonly decidedAt: Date;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface OrganisationRecordRow extends OrganisationRow {
  readonly missionsBelow: number;
  readonly profile: (OrganisationProfile & { readonly version: number }) | null;
  readonly sites: SiteRow[];
  readonly figures: FigureRow[];
  readonly seats: SeatRow[];
  readonly substitutes: SubstituteRow[];
}

const record = {
  name: 'network.organisationRecord',
  text: `select ${organisationColumns}, ${organisationParts},
      (select count(*)::int from network.organisation below
        where below.regional_id = organisation.id and below.state not in ('merged', 'closed')) as "missionsBelow",
      (select json_build_object('legalForm', legal_form, 'siret', siret, 'rna', rna, 'communeCode', commune_code,
          'address', address, 'postalCode', postal_code, 'isContractingAuthority', is_contracting_authority,
          'contractingBasis', contracting_basis, 'version', version)
        from network.organisation_profile where tenant_id = organisation.id) as profile,
      coalesce((select json_agg(json_build_object('id', id, 'name', name, 'address', address, 'postalCode', postal_code,
          'communeName', commune_name, 'openedOn', opened_on, 'closedOn', closed_on) order by closed_on nulls first, opened_on, name)
        from network.site where tenant_id = organisation.id), '[]') as sites,
      coalesce((select json_agg(json_build_object('year', year, 'figure', figure, 'value', value) order by year desc, figure)
        from network.yearly_figure where tenant_id = organisation.id), '[]') as figures,
      coalesce((select json_agg(json_build_object('id', seat.id, 'person', json_build_object('id', person.id,
            'givenName', given_name, 'familyName', family_name), 'role', role, 'source', source, 'body', body,
          'position', position, 'designation', designation, 'startsOn', starts_on, 'endsOn', ends_on, 'email', contact.email)
          order by source desc, starts_on, seat.id)
        from network.seat join network.person on person.id = seat.person_id
        left join network.person_contact contact on contact.person_id = person.id
        where seat.tenant_id = organisation.id and seat.runs), '[]') as seats,
      coalesce((select json_agg(json_build_object('id', mandate.id, 'person', json_build_object('id', person.id,
            'givenName', given_name, 'familyName', family_name), 'substituteForId', substitute_for,
          'designation', designation, 'startsOn', starts_on, 'endsOn', ends_on) order by starts_on, mandate.id)
        from network.mandate join network.person on person.id = mandate.person_id
        where mandate.tenant_id = organisation.id and substitute_for is not null
          and (ends_on is null or ends_on > (statement_timestamp() at time zone organisation.time_zone)::date)), '[]') as substitutes
    from network.organisation where id = $1`,
};

const decisions = {
  name: 'network.organisationDecisions',
  text: `select id, act, from_state as "from", to_state as "to", person_name as "personName",
      on_behalf_of as "onBehalfOf", decided_at as "decidedAt", reason, details
    from network.organisation_decision
    where tenant_id = $1 and ($2::timestamptz is null or (decided_at, id) < ($2::timestamptz, $3::uuid))
    order by decided_at desc, id desc limit $4`,
};

/** One organisation with what it says of itself, who serves there, and what was decided about it. */
@Injectable()
export class OrganisationRecordReader {
  async one(reads: ReadTransaction, id: string): Promise<OrganisationRecordRow | undefined> {
    const [row] = await reads.rows<OrganisationRecordRow>(record, [id]);
    return row;
  }

  /** The latest first. */
  async decisions(reads: ReadTransaction, id: string, request: PageRequest): Promise<Page<DecisionRow>> {
    demandPageSize(request.first);
    const [at, after] = request.after ? keyOf(request.after, [isInstant, isId]) : [null, null];
    const rows = await reads.rows<DecisionRow>(decisions, [id, at, after, request.first + 1]);
    return pageOf(rows, request.first, (row) => [row.decidedAt.toISOString(), row.id]);
  }
}
