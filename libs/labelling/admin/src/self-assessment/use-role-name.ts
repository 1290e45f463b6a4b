import { useAssessmentWords } from '../language/assessment-words.js';

const roles = [
  'director',
  'president',
  'projectOfficer',
  'boardMember',
  'regionalOfficer',
  'regionalPresident',
  'unionOfficer',
  'unionPresident',
  'contributor',
] as const;

/** The function of a person, in words; none where the screens do not know it. */
export function useRoleName(): (role: string) => string {
  const words = useAssessmentWords();
  return (role) => {
    const known = roles.find((one) => one === role);
    return known === undefined ? words('label.role.other') : words(`label.role.${known}`);
  };
}
