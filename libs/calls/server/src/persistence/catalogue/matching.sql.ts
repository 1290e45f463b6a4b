/** What a filter asks of a call of the network. @param of the parameter of each condition; one that is null asks nothing */
export const callMatches = (of: {
  readonly words: string;
  readonly programme: string;
  readonly region: string;
}): string =>
  `(${of.words}::text is null or strpos(lower(call.title), lower(${of.words})) > 0)
      and (${of.programme}::uuid is null or call.programme_id = ${of.programme})
      and (${of.region}::text is null or call.terms #> '{eligibility,regionCodes}' = '[]'::jsonb
        or call.terms #> '{eligibility,regionCodes}' ? ${of.region})`;

/** The same of a call of an outside funder, in whose title, funder or theme words are looked for. */
export const outsideCallMatches = (of: { readonly words: string; readonly region: string }): string =>
  `(${of.region}::text is null or outside_call.region_codes = '{}' or ${of.region} = any(outside_call.region_codes))
    and (${of.words}::text is null
      or strpos(lower(concat_ws(' ', outside_call.title, outside_call.funder, outside_call.theme)), lower(${of.words})) > 0)`;
