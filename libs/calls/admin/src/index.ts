export { callsMessages } from './records/calls.messages.js';
export { useCallRecordSubjects } from './records/record-subjects.js';
export { callsRefusalsInEnglish } from './refusals/refusals.en.js';
export { callsRefusalsInFrench } from './refusals/refusals.fr.js';
