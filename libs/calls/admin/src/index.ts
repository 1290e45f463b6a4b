export { callsRefusalsInEnglish } from './refusals/refusals.en.js';
export { callsRefusalsInFrench } from './refusals/refusals.fr.js';
