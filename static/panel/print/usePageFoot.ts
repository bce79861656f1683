import { useEffect } from 'react';
import { rootHash } from '../../kit/text';
import type { Printed } from './readPrinted';

/** A text as a CSS string: quotes, backslashes and line breaks cannot end it. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Puts what is printed and its fingerprint into the foot of every page, beside the number of the page. */
export function usePageFoot(printed: Printed | undefined): void {
  useEffect(() => {
    if (printed === undefined) return undefined;
    const { view, file } = printed;
    const print = file === undefined ? '' : `, ${rootHash(file.sha256)}`;
    const foot = new CSSStyleSheet();
    foot.replaceSync(`@page { @bottom-left { content: ${cssString(`${view.issue.key}${print}`)}; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, foot];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== foot);
    };
  }, [printed]);
}
