import type { Field } from '../entities/field';

const custom = (
  customId: number,
  name: string,
  parts: Pick<Field, 'kind' | 'schema'> & Partial<Field>,
): Field => {
  const id = `customfield_${customId}`;
  const plain = {
    id,
    key: id,
    name,
    custom: true,
    clauseNames: [`cf[${customId}]`, name],
    readOnly: false,
    options: [],
  };
  return { ...plain, ...parts, schema: { ...parts.schema, customId } };
};

/** The custom fields of the demo site. */
export const FIELDS: readonly Field[] = [
  custom(10016, 'Story point estimate', {
    kind: 'number',
    schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
  }),
  custom(10019, 'Rank', {
    kind: 'text',
    schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' },
    readOnly: true,
  }),
  custom(10020, 'Sprint', {
    kind: 'sprint',
    schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  }),
  custom(10030, 'Touches patient data', {
    kind: 'option',
    schema: { type: 'option', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select' },
    options: [
      { id: '10100', value: 'Yes' },
      { id: '10101', value: 'No' },
    ],
  }),
];
