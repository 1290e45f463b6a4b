import type { Arguments, Asked, QuestionMakers, ShownRows } from './question-maker.js';

const terms = {
  ...{ kind: 'tool', title: 'Question', description: '', serviceLevel: '', seats: 3 },
  ...{ startsOn: '2027-01-01', endsOn: '2027-12-31', costCents: 100, keyParts: [{ key: 'equal', percent: 100 }] },
};

const ofService = ({ key }: Asked): Arguments => ({ input: { serviceId: key } });

const shows: readonly ShownRows[] = [
  { field: 'decisions', table: 'workgroups.service_decision', column: 'service_id' },
];

/** Services that groups share. */
export const serviceQuestions: QuestionMakers = {
  sharedServices: { arguments: ({ key }) => ({ groupId: key }) },
  sharedService: { arguments: ({ key }) => ({ id: key }), shows },
  draftSharedService: { arguments: ({ key }) => ({ input: { groupId: key, terms } }) },
  editSharedService: { action: 'edit', arguments: ({ key }) => ({ input: { serviceId: key, terms } }) },
  openSharedService: { action: 'open', arguments: ofService },
  endSharedService: { action: 'end', arguments: ofService },
  shareServiceCosts: { action: 'shareCosts', arguments: ofService },
  subscribeToService: { arguments: ofService },
  leaveService: { arguments: ofService },
  rateService: { arguments: ({ key }) => ({ input: { serviceId: key, score: 4, comment: '' } }) },
};
