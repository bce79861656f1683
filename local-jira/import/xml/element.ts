/** An element below an item of the export, with its own text. `line` counts from 1. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: Element[];
  text: string;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

export const childrenNamed = (element: Element | undefined, ...names: string[]): Element[] =>
  element?.children.filter((one) => names.includes(one.name)) ?? [];

/** The element's own text without white space around it, undefined when there is none. */
export function textOf(element: Element | undefined): string | undefined {
  const text = element?.text.trim();
  return text === '' ? undefined : text;
}
