import type { SteeredMissionFilterInput } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { labellingMessages } from '../language/labelling.messages.js';
import { steeringMessages } from '../steering/steering.messages.js';
import { useSteeringWords } from '../steering/steering-words.js';
import { labelListsMessages } from './label-lists.messages.js';
import { wordsFor } from './words-for.js';

const { cycleState } = labellingMessages.fr;
const { help, outside } = steeringMessages.fr.list;
const { deadline } = labelListsMessages.fr;

interface SteeredMissionsExportProps {
  frameworkId: string;
  filter: SteeredMissionFilterInput;
}

/** Takes away the Missions that the list shows, by the view, the region and the text that are chosen. */
export function SteeredMissionsExport({ frameworkId, filter }: SteeredMissionsExportProps) {
  const words = useLabellingWords();
  const steering = useSteeringWords();
  const { exportOf } = useLabellingFrame();
  const wordsOf = (column: string) => {
    switch (column) {
      case 'stage':
        return [
          ...wordsFor(outside, (stage) => steering(`list.outside.${stage}`)),
          ...wordsFor(cycleState, (state) => words(`cycleState.${state}`)),
        ];
      case 'nextDeadline':
        return wordsFor(deadline, (kind) => words(`lists.deadline.${kind}`));
      case 'needOfHelp':
        return wordsFor(help, (need) => steering(`list.help.${need}`));
      default:
        return [];
    }
  };
  return exportOf({
    list: 'steeredMissions',
    label: words('lists.takeMissions'),
    filter: { ...filter, frameworkId },
    words: wordsOf,
  });
}
