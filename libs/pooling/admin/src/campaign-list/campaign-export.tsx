import { usePoolingWords } from '../language/pooling-words.js';
import { campaignFamilies, campaignStates, memberAnswers } from '../campaign/vocabulary.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { campaignFilterOf, type CampaignSearch } from './campaign-search.js';

/** Takes the campaigns of the screen away as a file. */
export function CampaignExport({ search }: { search: CampaignSearch }) {
  const words = usePoolingWords();
  const { exportOf } = usePoolingFrame();
  const wordsOf = (column: string) => {
    switch (column) {
      case 'family':
        return campaignFamilies.map((value) => ({ value, label: words(`campaign.family.${value}`) }));
      case 'state':
        return campaignStates.map((value) => ({ value, label: words(`campaign.state.${value}`) }));
      case 'answer':
        return memberAnswers.map((value) => ({ value, label: words(`campaign.answer.${value}`) }));
      default:
        return [];
    }
  };
  return exportOf({ list: 'campaigns', filter: campaignFilterOf(search), words: wordsOf });
}
