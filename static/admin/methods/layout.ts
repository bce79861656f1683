/** How a table lies on the page: which scale runs down, and which end of it is on top. The other runs from the least. */
export interface Layout {
  readonly down: 'severity' | 'probability';
  readonly top: 'least' | 'worst';
}

/** As every matrix of the app lies whose source asks for nothing else. */
export const HOUSE: Layout = { down: 'severity', top: 'worst' };

/**
 * As the sources print them. Innolitics RDM lists the severities in `risk.yml` from the least on; NIST SP 800-30 has the
 * likelihood down in tables G-5 and I-2, Very High first, and the impact across.
 */
const PUBLISHED: ReadonlyMap<string, Layout> = new Map([
  ['matrix-5x5', { down: 'severity', top: 'least' }],
  ['nist-sp-800-30', { down: 'probability', top: 'worst' }],
]);

/** How the tables of a method lie, by its id. */
export const layoutOf = (id: string): Layout => PUBLISHED.get(id) ?? HOUSE;

/** Names of the tables in the source, where it has some. */
const TITLES: ReadonlyMap<string, { readonly matrix: string; readonly combination: string }> = new Map([
  ['nist-sp-800-30', { matrix: 'Matrix (table I-2)', combination: 'Likelihood of two parts (table G-5)' }],
]);

/** What stands above the tables of a method. `probability` is what the method calls it. */
export const titlesOf = (id: string, probability: string) =>
  TITLES.get(id) ?? { matrix: 'Matrix', combination: `${probability} of two parts` };
