export const workshopStates = ['draft', 'open', 'closed', 'held', 'cancelled'] as const;
/** `open` and `closed` speak of registrations; a workshop that is full is open, with a waiting list. */
export type WorkshopState = (typeof workshopStates)[number];

export const workshopActs = [
  'edit',
  'publish',
  'closeRegistration',
  'reopenRegistration',
  'hold',
  'publishReplay',
  'cancel',
] as const;
export type WorkshopAct = (typeof workshopActs)[number];

export const workshopKinds = ['exchange', 'information', 'training'] as const;
/** Exchange of practice between peers, information, training. */
export type WorkshopKind = (typeof workshopKinds)[number];

export const workshopBands = ['region', 'network'] as const;
/** Who may register: the regions of the organisation that holds it, or everybody. */
export type WorkshopBand = (typeof workshopBands)[number];

export const registrationStates = ['registered', 'waiting', 'withdrawn'] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const registrationActs = ['giveSeat', 'withdraw'] as const;
export type RegistrationAct = (typeof registrationActs)[number];

/** The largest values that are taken. Texts in characters. */
export const workshopLimits = { title: 200, summary: 10_000, link: 500, capacity: 1_000 } as const;
