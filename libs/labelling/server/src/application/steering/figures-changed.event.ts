import type { DomainEvent } from '@maillage/platform-server';

export interface FiguresChangedPayload {
  readonly organisationId: string;
  readonly frameworkId: string;
}

/**
 * To be appended by every act that moves a cycle, its scores, its answers or a label: what steering counts of the
 * organisation is then counted anew.
 *
 * @param tenantId of the organisation that acts
 * @param occurredAt within a minute of the end of its transaction: what changed longer before a count is taken as counted
 */
export function figuresChanged(
  tenantId: string,
  { organisationId, frameworkId }: FiguresChangedPayload,
  occurredAt: Date,
): DomainEvent<'labelFiguresChanged', FiguresChangedPayload> {
  return { name: 'labelFiguresChanged', tenantId, payload: { organisationId, frameworkId }, occurredAt };
}
