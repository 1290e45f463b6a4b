import { Injectable } from '@nestjs/common';
import {
  type Figure,
  figureMustHold,
  type OrganisationProfile,
  profileMustHold,
  tidyProfile,
} from '@maillage/network-domain';
import { dayIn, demand, demandDay, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, StampSource } from '@maillage/platform-server';
import * as statements from '../persistence/profile.statements.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import { type KeyedInput, recordDecision } from './directory-acts.js';
import { demandId, demandName, demandText } from './demand-text.js';

export type ProfileEdit = KeyedInput &
  Partial<{ readonly [field in keyof OrganisationProfile]: OrganisationProfile[field] | undefined }> & {
    readonly version?: number | null;
  };

export interface SiteAsked extends KeyedInput {
  readonly name: string;
  readonly communeName: string;
  readonly address?: string | null;
  readonly postalCode?: string | null;
  readonly openedOn: string;
}

export interface FigureAsked extends KeyedInput {
  readonly year: number;
  readonly figure: Figure;
  readonly value: number;
}

/** What an organisation says of itself: identity, sites, figures of the year. */
@Injectable()
export class KeepProfile {
  constructor(
    private readonly acts: ActOnce,
    private readonly stamps: StampSource,
  ) {}

  edit(actor: ActingActor, input: ProfileEdit): Promise<string> {
    const asked = { operation: 'editProfile', policy: directoryPolicies.editProfile, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const profile = tidyProfile(profileOf(input));
      demand(profileMustHold(profile));
      optional('address', profile.address);
      const values = [actor.organisationId, ...valuesOf(profile)];
      const version = input.version ?? null;
      const written =
        version === null
          ? await transaction.rows(statements.addProfile, values)
          : await transaction.rows(statements.changeProfile, [...values, version]);
      if (written.length === 0) throw new DomainError('profileChangedMeanwhile');
      const taken = { act: 'editProfile', from: null, to: null, reason: null };
      await recordDecision(transaction, actor, { ...taken, organisationId: actor.organisationId });
      return actor.organisationId;
    });
  }

  openSite(actor: ActingActor, input: SiteAsked): Promise<string> {
    const asked = { operation: 'openSite', policy: directoryPolicies.openSite, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandDay('openedOn', input.openedOn);
      const [id, name] = [newId(), demandName('name', input.name)];
      const place = [
        demandName('communeName', input.communeName),
        optional('address', input.address),
        optional('postalCode', input.postalCode, 10),
      ];
      await transaction.rows(statements.openSite, [id, actor.organisationId, name, ...place, input.openedOn]);
      const taken = { act: 'openSite', from: null, to: null, reason: null, details: { with: name } };
      await recordDecision(transaction, actor, { ...taken, organisationId: actor.organisationId });
      return id;
    });
  }

  closeSite(actor: ActingActor, input: KeyedInput & { siteId: string; closedOn: string }): Promise<string> {
    const asked = { operation: 'closeSite', policy: directoryPolicies.closeSite, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandDay('closedOn', input.closedOn);
      demandId(input.siteId);
      const [site] = await transaction.rows<SiteFacts>(statements.siteById, [input.siteId]);
      if (site === undefined) throw new DomainError('NOT_FOUND');
      if (site.tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourOrganisation' });
      if (site.closedOn !== null) throw new DomainError('siteAlreadyClosed', { closedOn: site.closedOn });
      if (input.closedOn < site.openedOn) throw new DomainError('closedBeforeOpened', { field: 'closedOn' });
      await transaction.rows(statements.closeSite, [site.id, input.closedOn]);
      const taken = { act: 'closeSite', from: null, to: null, reason: null, effectiveOn: input.closedOn };
      await recordDecision(transaction, actor, { ...taken, organisationId: actor.organisationId });
      return site.id;
    });
  }

  declareFigure(actor: ActingActor, input: FigureAsked): Promise<string> {
    const asked = { operation: 'declareFigure', policy: directoryPolicies.declareFigure, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const [zone] = await transaction.rows<{ timeZone: string }>(statements.zoneOfOrganisation, [
        actor.organisationId,
      ]);
      const today = dayIn(zone?.timeZone ?? 'Europe/Paris', await this.stamps.after(transaction));
      demand(figureMustHold(input, Number(today.slice(0, 4))));
      const { year, figure, value } = input;
      await transaction.rows(statements.declareFigure, [actor.organisationId, year, figure, value, actor.name]);
      const taken = { act: 'declareFigure', from: null, to: null, reason: null, details: { figure, year } };
      await recordDecision(transaction, actor, { ...taken, audience: 'own', organisationId: actor.organisationId });
      return actor.organisationId;
    });
  }
}

function optional(field: string, text: string | null | undefined, max?: number): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : demandText(field, text, max);
}

interface SiteFacts {
  readonly id: string;
  readonly tenantId: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

function profileOf(input: ProfileEdit): OrganisationProfile {
  return {
    ...{ legalForm: input.legalForm ?? null, siret: input.siret ?? null, rna: input.rna ?? null },
    ...{ communeCode: input.communeCode ?? null, address: input.address ?? null, postalCode: input.postalCode ?? null },
    ...{
      isContractingAuthority: input.isContractingAuthority ?? null,
      contractingBasis: input.contractingBasis ?? null,
    },
  };
}

function valuesOf(profile: OrganisationProfile): unknown[] {
  const { legalForm, siret, rna, communeCode, address, postalCode, isContractingAuthority, contractingBasis } = profile;
  return [legalForm, siret, rna, communeCode, address, postalCode, isContractingAuthority, contractingBasis];
}
