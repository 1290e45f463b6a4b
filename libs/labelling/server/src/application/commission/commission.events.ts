import type { DomainEvent } from '@maillage/platform-server';

export const commissionEvents = ['commissionConvened', 'commissionDecided'] as const;

export interface ConvenedPayload {
  readonly sessionId: string;
  /** Whose files are on the agenda: their cycles open to members who came late. */
  readonly organisationIds: readonly string[];
}

export interface DecidedPayload {
  readonly itemId: string;
  readonly organisationId: string;
}

export function commissionConvened(
  tenantId: string,
  payload: ConvenedPayload,
  occurredAt: Date,
): DomainEvent<'commissionConvened', ConvenedPayload> {
  return { name: 'commissionConvened', tenantId, payload, occurredAt };
}

/** @param tenantId of the organisation that holds the commission */
export function commissionDecided(
  tenantId: string,
  payload: DecidedPayload,
  occurredAt: Date,
): DomainEvent<'commissionDecided', DecidedPayload> {
  return { name: 'commissionDecided', tenantId, payload, occurredAt };
}
