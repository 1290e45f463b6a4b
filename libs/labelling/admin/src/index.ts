export { labellingMessages } from './language/labelling.messages.js';
export { useLabellingWords } from './language/labelling-words.js';
export {
  LabellingFrameProvider,
  type LabellingFrame,
  type LabellingList,
  type LabellingPlaces,
} from './labelling-frame.js';
export { labellingRefusalsInEnglish } from './refusals/refusals.en.js';
export { labellingRefusalsInFrench } from './refusals/refusals.fr.js';
