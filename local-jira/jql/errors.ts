/** Text where the field takes numbers; the sentence is a guess. */
export const notANumber = (value: string, field: string): JqlError =>
  new JqlError(`The value '${value}' for the field '${field}' is not a valid number.`);

/** One clause that cannot be judged. `emulated: false` marks what Jira knows and this site does not offer. */
export class JqlError extends Error {
  override name = 'JqlError';
  constructor(
    message: string,
    readonly emulated = true,
  ) {
    super(message);
  }
}

/** Fields of Jira that this site does not offer in queries. */
const ELSEWHERE = new Set(
  (
    'category epiclink filter lastviewed originalestimate parentproject remainingestimate request requesttype ' +
    'savedfilter searchrequest subtasks team timeestimate timeoriginalestimate timespent voter votes watcher ' +
    'watchers workratio worklogauthor worklogcomment worklogdate'
  ).split(' '),
);

/** Jira's words for a field that nobody can see, or the admission that this site lacks it. */
export function unknownField(name: string): JqlError {
  if (ELSEWHERE.has(name.toLowerCase().replace(/\s/g, '')))
    return new JqlError(`The local Jira does not emulate the field '${name}' in JQL.`, false);
  return new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
}

export const unsupportedOperator = (operator: string, field: string): JqlError =>
  new JqlError(`The operator '${operator}' is not supported by the '${field}' field.`);

export const invalidDate = (value: string, field: string): JqlError =>
  new JqlError(
    `Date value '${value}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
      "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
  );

export const noHistory = (field: string): JqlError =>
  new JqlError(`History searches do not support the '${field}' field.`);

export const unsortable = (field: string): JqlError =>
  new JqlError(`Not able to sort using field '${field}'.`);

/** A list where the operator takes one value, or one value where it takes a list. */
export function wrongArity(operator: string, operand: string, list: boolean, field: string): JqlError {
  const shape = list ? 'list' : 'non-list';
  return new JqlError(
    `Operator '${operator}' does not support the ${shape} value '${operand}' for field '${field}'.`,
  );
}
