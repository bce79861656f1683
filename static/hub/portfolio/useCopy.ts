import { useEffect, useState } from 'react';

const SHOWN_MS = 4000;

/** Puts text on the clipboard, and says for a moment whether that was let. */
export function useCopy(): {
  readonly said: string | undefined;
  readonly copy: (text: string) => Promise<void>;
} {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (text: string): Promise<void> => {
    setSaid(
      (await written(text))
        ? 'Copied.'
        : 'Not copied: the browser does not let this page. Select the text instead.',
    );
  };
  return { said, copy };
}

/** A frame may be kept from the clipboard. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
