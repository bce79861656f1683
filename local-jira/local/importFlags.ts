import type { ImportChoice } from '../import/index';

/** What to import, and into what when that was said. */
export interface ImportRequest {
  readonly importFile: string;
  readonly importChoice?: ImportChoice;
}

/** The flags about an import, as they were typed. */
export interface ImportValues {
  readonly import?: string | undefined;
  readonly 'import-project'?: string | undefined;
  readonly 'import-style'?: string | undefined;
  readonly 'import-workflow'?: string | undefined;
  readonly 'import-status'?: readonly string[] | undefined;
}

type Read = { ok: true; request?: ImportRequest } | { ok: false; why: string };

const STYLES = { 'company-managed': 'classic', 'team-managed': 'next-gen' } as const;
const isStyle = (text: string): text is keyof typeof STYLES => Object.hasOwn(STYLES, text);

const KEY = /^[A-Z][A-Z0-9]{1,9}$/u;

/** A flag that cannot be understood. */
class Wrong extends Error {}

function project(text: string): Pick<ImportChoice, 'projectKey' | 'projectName'> {
  const [key = '', ...rest] = text.split(':');
  const name = rest.join(':').trim();
  if (!KEY.test(key)) throw new Wrong(`"${key}" is no project key: two to ten capital letters and digits.`);
  if (rest.length > 0 && name === '')
    throw new Wrong('--import-project KEY:Name needs a name after the colon.');
  return { projectKey: key, ...(name === '' ? {} : { projectName: name }) };
}

function style(text: string): Pick<ImportChoice, 'style'> {
  if (!isStyle(text)) throw new Wrong(`"${text}" is no style: company-managed or team-managed.`);
  return { style: STYLES[text] };
}

/** `From=To`; what stands before the last equals sign may hold others. */
function statuses(pairs: readonly string[]): Pick<ImportChoice, 'statuses'> {
  return {
    statuses: pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const [from, to] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || from === '' || to === '') throw new Wrong(`--import-status "${pair}" is not From=To.`);
      return { from, to };
    }),
  };
}

function understood(values: ImportValues): ImportRequest | undefined {
  const { import: file, ...about } = values;
  const [wanted, style_, workflow, pairs] = [
    about['import-project'],
    about['import-style'],
    about['import-workflow'],
    about['import-status'],
  ];
  if (file === undefined) {
    const given = [wanted, style_, workflow, pairs].some((one) => one !== undefined);
    if (given) throw new Wrong('Flags that begin with --import- need --import FILE.');
    return undefined;
  }
  const choice: ImportChoice = {
    ...(wanted === undefined ? {} : project(wanted)),
    ...(style_ === undefined ? {} : style(style_)),
    ...(workflow === undefined ? {} : { workflow }),
    ...(pairs === undefined ? {} : statuses(pairs)),
  };
  return { importFile: file, ...(Object.keys(choice).length === 0 ? {} : { importChoice: choice }) };
}

/** Reads what the flags say about an import, or why they cannot be understood. */
export function importFlags(values: ImportValues): Read {
  try {
    const request = understood(values);
    return { ok: true, ...(request === undefined ? {} : { request }) };
  } catch (thrown) {
    if (thrown instanceof Wrong) return { ok: false, why: thrown.message };
    throw thrown;
  }
}
