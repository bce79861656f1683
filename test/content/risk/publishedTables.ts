/** Tables word for word as they are published: the first column names the row, the head names the columns. */
export interface PublishedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...string[]])[];
}

/** Innolitics RDM, risk.yml: severity down, probability across. */
export const RDM_5X5: PublishedTable = {
  columns: ['Extremely Low', 'Low', 'Medium', 'High', 'Extremely High'],
  rows: [
    ['Catastrophic', 'Low', 'Medium', 'Medium', 'High', 'High'],
    ['Critical', 'Low', 'Low', 'Medium', 'Medium', 'High'],
    ['Serious', 'Low', 'Low', 'Low', 'Medium', 'Medium'],
    ['Minor', 'Low', 'Low', 'Low', 'Low', 'Medium'],
    ['Negligible', 'Low', 'Low', 'Low', 'Low', 'Low'],
  ],
};

const VALUES = ['Very Low', 'Low', 'Moderate', 'High', 'Very High'];

/** NIST SP 800-30 Rev. 1, table I-2: likelihood down, level of impact across. */
export const NIST_I2: PublishedTable = {
  columns: VALUES,
  rows: [
    ['Very High', 'Very Low', 'Low', 'Moderate', 'High', 'Very High'],
    ['High', 'Very Low', 'Low', 'Moderate', 'High', 'Very High'],
    ['Moderate', 'Very Low', 'Low', 'Moderate', 'Moderate', 'High'],
    ['Low', 'Very Low', 'Low', 'Low', 'Low', 'Moderate'],
    ['Very Low', 'Very Low', 'Very Low', 'Very Low', 'Low', 'Low'],
  ],
};

/** The same, table G-5: likelihood of initiation or occurrence down, likelihood of adverse impact across. */
export const NIST_G5: PublishedTable = {
  columns: VALUES,
  rows: [
    ['Very High', 'Low', 'Moderate', 'High', 'Very High', 'Very High'],
    ['High', 'Low', 'Moderate', 'Moderate', 'High', 'Very High'],
    ['Moderate', 'Low', 'Low', 'Moderate', 'Moderate', 'High'],
    ['Low', 'Very Low', 'Low', 'Low', 'Moderate', 'Moderate'],
    ['Very Low', 'Very Low', 'Very Low', 'Low', 'Low', 'Low'],
  ],
};

/** Every cell of a table: row, column, result. */
export const cellsOf = ({ columns, rows }: PublishedTable): [string, string, string][] =>
  rows.flatMap(([row, ...results]) =>
    columns.map((column, index): [string, string, string] => [row, column, results[index] ?? '']),
  );
