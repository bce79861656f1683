import { template as schema, type Item, type Template } from '../../domain/checklist/template';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { checkTyped } from '../texts';

/** A text at a path of the template, as it may be stored. */
type Tidy = (path: string, text: string) => string;

/**
 * A template as it may be stored: its texts in the one form that is stored, none of them unreadable, none with what
 * may identify a patient. The first that is not so is refused; `path` leads to it.
 */
export function checkedTemplate(typed: Template): Template | Refusal {
  const refusals: Refusal[] = [];
  const tidy: Tidy = (path, text) => {
    const checked = checkTyped(text);
    if (!isRefusal(checked)) return checked.text;
    refusals.push({ ...checked, about: { ...checked.about, path } });
    return text;
  };
  const normal = schema.safeParse(tidied(typed, tidy));
  const [first] = refusals;
  if (first !== undefined) return first;
  return normal.success ? normal.data : refuse('invalid-request', { where: 'template' });
}

const tidied = (typed: Template, tidy: Tidy): Template => ({
  ...typed,
  title: tidy('title', typed.title),
  purpose: tidy('purpose', typed.purpose),
  items: typed.items.map((item, index) =>
    tidiedItem(item, (path, text) => tidy(`items.${index}.${path}`, text)),
  ),
});

const tidiedItem = (item: Item, tidy: Tidy): Item => ({
  ...item,
  text: tidy('text', item.text),
  ...(item.help === undefined ? {} : { help: tidy('help', item.help) }),
  ...(item.wants === undefined ? {} : { wants: tidy('wants', item.wants) }),
  citation: {
    ...item.citation,
    clause: tidy('citation.clause', item.citation.clause),
    url: tidy('citation.url', item.citation.url),
  },
});
