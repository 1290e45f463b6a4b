/** Every code with which a workshop, or a registration for it, refuses an act. */
export const workshopRefusals = [
  'workshopNotThereYet',
  'workshopPastThis',
  'workshopEnded',
  'workshopNotOpen',
  'workshopBegun',
  'workshopNotForYou',
  'registeredAlready',
  'notRegistered',
  'registrationNotThereYet',
  'registrationPastThis',
  'registrationWithdrawn',
  'capacityBelowSeatsGiven',
  'replayNotHttps',
  'workshopChangedMeanwhile',
] as const;
export type WorkshopRefusal = (typeof workshopRefusals)[number];
