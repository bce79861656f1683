import type { Trouble } from '../kit/outcome';

/** JSON starts with a brace; everything else is read as YAML. */
export const formatOf = (text: string): 'yaml' | 'json' =>
  text.trimStart().startsWith('{') ? 'json' : 'yaml';

/** What could not be read, one line for each problem. */
export const linesOf = ({ about, message }: Trouble): string[] => {
  const problems = about?.['problems'];
  if (Array.isArray(problems)) return problems;
  return message.split('\n').filter((line) => line.trim() !== '');
};
