import type { FrameworkSheetColumn } from '@maillage/labelling-domain';
import type { ImportColumn } from '@maillage/platform-server';

interface Titled {
  readonly required: boolean;
  readonly titles: readonly string[];
}

const titled: Record<FrameworkSheetColumn, Titled> = {
  element: { required: true, titles: ['élément', 'nature', 'ligne', 'row'] },
  axisCode: { required: true, titles: ['code de l’axe', 'n° d’axe', 'axe', 'axis code'] },
  axisTitle: { required: true, titles: ['titre de l’axe', 'intitulé de l’axe', 'axis title'] },
  code: { required: true, titles: ['code', 'n°', 'numéro'] },
  key: { required: true, titles: ['clé', 'clé stable', 'identifiant', 'key', 'stable key'] },
  wording: { required: true, titles: ['intitulé', 'titre', 'critère', 'title', 'wording'] },
  weight: { required: true, titles: ['poids', 'pondération', 'weight'] },
  question: { required: false, titles: ['question', 'manière de répondre', 'way to answer'] },
  expectedEvidence: { required: false, titles: ['preuves attendues', 'preuves', 'expected evidence'] },
  help: { required: false, titles: ['aide', 'méthode', 'help'] },
  applicability: { required: false, titles: ['concerne', 'applicabilité', 'applicability', 'concerns'] },
  threshold: { required: true, titles: ['seuil', 'threshold'] },
  completeness: { required: true, titles: ['part de réponses', 'complétude', 'completeness', 'share of answers'] },
  evidenceRequired: { required: false, titles: ['preuves exigées', 'evidence required'] },
  conditions: { required: false, titles: ['conditions'] },
  audience: { required: true, titles: ['public', 'audience'] },
  isDemo: { required: false, titles: ['démonstration', 'demo', 'demonstration'] },
};

export const frameworkImportColumns: readonly ImportColumn[] = Object.entries(titled).map(([name, column]) => ({
  name,
  ...column,
}));
