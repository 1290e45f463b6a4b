import { registerEnumType } from '@nestjs/graphql';
import {
  registrationStates,
  workshopActs,
  workshopBands,
  workshopKinds,
  workshopStates,
} from '@maillage/workgroups-domain';
import { enumOf } from '@maillage/platform-server';

export const WorkshopStateEnum = enumOf(workshopStates);
export const WorkshopActEnum = enumOf(workshopActs);
export const WorkshopKindEnum = enumOf(workshopKinds);
export const WorkshopBandEnum = enumOf(workshopBands);
export const RegistrationStateEnum = enumOf(registrationStates);
export const SeatActEnum = enumOf(['register', 'withdraw'] as const);
export const WorkshopTimeEnum = enumOf(['toCome', 'past'] as const);

registerEnumType(WorkshopStateEnum, { name: 'WorkshopState' });
registerEnumType(WorkshopActEnum, { name: 'WorkshopAct' });
registerEnumType(WorkshopKindEnum, { name: 'WorkshopKind' });
registerEnumType(WorkshopBandEnum, { name: 'WorkshopBand' });
registerEnumType(RegistrationStateEnum, { name: 'WorkshopRegistrationState' });
registerEnumType(SeatActEnum, { name: 'WorkshopSeatAct' });
registerEnumType(WorkshopTimeEnum, { name: 'WorkshopTime' });
