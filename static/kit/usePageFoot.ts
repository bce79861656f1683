import { useEffect } from 'react';

/** A text as a CSS string: quotes, backslashes and line breaks cannot end it. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Puts what is printed and its fingerprint into the foot of every page, beside the number of the page. */
export function usePageFoot(words: string | undefined): void {
  useEffect(() => {
    if (words === undefined) return undefined;
    const foot = new CSSStyleSheet();
    foot.replaceSync(`@page { @bottom-left { content: ${cssString(words)}; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, foot];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== foot);
    };
  }, [words]);
}
