/** An organisation in whose name the reader may act. */
export interface OrganisationChoice {
  key: string;
  name: string;
  /** "Directrice". */
  role: string;
  /** "Vous y êtes directrice": under the name in the rail; the role when absent. */
  standing?: string | undefined;
  /** "mandat jusqu'au 30 juin 2027". */
  mandate?: string | undefined;
  /** Acts awaited from the reader there. */
  awaited?: number | undefined;
  current?: boolean | undefined;
}
