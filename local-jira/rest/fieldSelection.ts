/**
 * The ids that a `fields` parameter chooses out of all: ids, `*all`, `*navigable`, and `-id` to leave one out.
 * Starting with something to leave out starts from all of them.
 */
export function chooseFields(wanted: string[], all: string[]): string[] {
  const first = wanted[0];
  const chosen = new Set(first?.startsWith('-') ? all : []);
  for (const one of wanted) {
    if (one === '*all' || one === '*navigable') all.forEach((id) => chosen.add(id));
    else if (one.startsWith('-')) chosen.delete(one.slice(1));
    else chosen.add(one);
  }
  if (wanted.includes('*navigable')) chosen.delete('comment');
  return [...chosen];
}
