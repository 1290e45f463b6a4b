import type { WorkshopTerms } from '@maillage/workgroups-domain';

interface Keyed {
  readonly idempotencyKey: string;
}

export interface WorkshopAsked extends Keyed {
  readonly workshopId: string;
}

export interface DraftWorkshopAsked extends Keyed, WorkshopTerms {
  readonly groupId?: string | null;
}

export interface EditWorkshopAsked extends WorkshopAsked, WorkshopTerms {}

export interface ReasonedWorkshopAsked extends WorkshopAsked {
  readonly reason: string;
}

export interface PublishReplayAsked extends WorkshopAsked {
  readonly replay: string;
}

export interface NoteAttendedAsked extends WorkshopAsked {
  readonly registrationIds: readonly string[];
}
