import type { DirectoryOrganisation } from '@maillage/network-domain';

/** What a file may leave out: the network then keeps what it holds. */
export const optionalColumns: ReadonlySet<string> = new Set(['nom_commune_siege', 'latitude', 'longitude']);

/** Titles by which the columns are recognised beside their own names. */
export const titlesOfColumn: Readonly<Record<string, readonly string[]>> = {
  id_milo: ['code', 'code mission', 'code milo', 'identifiant'],
  nom_officiel: ['nom officiel', 'raison sociale'],
  nom_usuel: ['nom usuel', 'nom', 'nom de la mission'],
  code_region: ['région', 'code région'],
  code_departement: ['département', 'code département'],
  arml_code: ['arml', 'code arml', 'association régionale'],
  timezone: ['fuseau', 'fuseau horaire'],
  nom_commune_siege: ['commune', 'ville', 'commune du siège'],
  latitude: ['lat'],
  longitude: ['lon', 'lng'],
  nom: ['nom de l’arml', 'nom officiel'],
  codes_region_cog: ['régions', 'codes région', 'codes régions'],
};

/** What the network holds, as a file would say it. */
export function heldCell(held: DirectoryOrganisation | undefined, column: string): string {
  if (held === undefined) return '';
  if (column === 'nom_commune_siege') return held.communeName ?? '';
  if (column === 'latitude') return held.latitude === null ? '' : held.latitude.toFixed(6);
  if (column === 'longitude') return held.longitude === null ? '' : held.longitude.toFixed(6);
  return '';
}
