/** The events of shared services. Each has one handler. */
export const serviceEvents = ['seatFreed'] as const;

/** A Mission left, and the first that waited has its seat now. */
export interface SeatFreedPayload {
  readonly serviceId: string;
  readonly organisationId: string;
}
