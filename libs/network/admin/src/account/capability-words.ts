import { useLanguage } from '@maillage/platform-admin';
import type { Capability } from '../generated/graphql.js';

type CapabilityWords = Readonly<Record<Capability, string>>;

const inFrench: CapabilityWords = {
  readDirectory: 'Lire l’annuaire',
  importDirectory: 'Importer l’annuaire',
  keepDirectory: 'Tenir l’annuaire',
  keepProfile: 'Tenir la fiche de l’organisation',
  grantRights: 'Donner et retirer des droits',
  delegateRights: 'Déléguer des droits',
  editRoles: 'Modifier les fonctions',
  importRecords: 'Importer des listes',
  exportLists: 'Exporter des listes',
  readCampaigns: 'Lire les campagnes',
  coordinateCampaigns: 'Conduire des campagnes',
  declareNeeds: 'Déclarer des besoins',
  joinCampaigns: 'Rejoindre des campagnes et s’en retirer',
  readCalls: 'Lire les appels à projets',
  coordinateCalls: 'Conduire des appels à projets',
  writeApplications: 'Écrire des candidatures',
  depositApplications: 'Déposer et retirer des candidatures',
  signOffApplications: 'Valider des candidatures avant leur dépôt',
  readLabelling: 'Suivre la labellisation',
  answerAssessment: 'Répondre à l’auto-évaluation',
  leadAssessment: 'Conduire l’auto-évaluation et candidater au label',
  accompanyLabelling: 'Accompagner la labellisation',
  steerLabelling: 'Piloter la labellisation du réseau',
  auditLabels: 'Auditer pour le label',
  sitOnCommission: 'Siéger à la commission de labellisation',
  keepDocuments: 'Joindre et tenir des documents',
  writeForms: 'Composer des formulaires',
  readGroups: 'Lire les groupes de travail',
  workInGroups: 'Travailler dans des groupes',
  joinGroups: 'Rejoindre des groupes et les quitter',
  sponsorGroups: 'Porter des groupes et désigner leurs chefs de file',
  readOwnMail: 'Lire ses courriels',
  keepOwnTokens: 'Créer des jetons d’accès',
  impersonate: 'Assister des personnes',
};

const inEnglish: CapabilityWords = {
  readDirectory: 'Read the directory',
  importDirectory: 'Import the directory',
  keepDirectory: 'Keep the directory',
  keepProfile: 'Keep the record of the organisation',
  grantRights: 'Give and take rights',
  delegateRights: 'Delegate rights',
  editRoles: 'Edit roles',
  importRecords: 'Import lists',
  exportLists: 'Export lists',
  readCampaigns: 'Read campaigns',
  coordinateCampaigns: 'Coordinate campaigns',
  declareNeeds: 'Declare needs',
  joinCampaigns: 'Join campaigns and withdraw',
  readCalls: 'Read calls for projects',
  coordinateCalls: 'Run calls for projects',
  writeApplications: 'Write applications',
  depositApplications: 'Deposit and withdraw applications',
  signOffApplications: 'Sign applications off before their deposit',
  readLabelling: 'Follow the labelling',
  answerAssessment: 'Answer the self-assessment',
  leadAssessment: 'Lead the self-assessment and apply for the label',
  accompanyLabelling: 'Accompany the labelling',
  steerLabelling: 'Steer the labelling of the network',
  auditLabels: 'Audit for the label',
  sitOnCommission: 'Sit on the label commission',
  keepDocuments: 'Attach and keep documents',
  writeForms: 'Lay out forms',
  readGroups: 'Read workgroups',
  workInGroups: 'Work in groups',
  joinGroups: 'Join groups and leave them',
  sponsorGroups: 'Sponsor groups and designate their leads',
  readOwnMail: 'Read one’s own emails',
  keepOwnTokens: 'Create access tokens',
  impersonate: 'Assist people',
};

/** What each right lets one do; a capability without its words does not compile. */
export function useCapabilityWords(): (capability: Capability) => string {
  const { language } = useLanguage();
  return (capability) => (language === 'en' ? inEnglish : inFrench)[capability];
}
