import { z } from 'zod';
import type { FlagContent } from '../parts/flags';

const kind = z.enum(['info', 'success', 'warning', 'error']);
const id = z.union([z.string(), z.number()]).transform((value) => `app-${value}`);

const flag = z.looseObject({
  id,
  title: z.string().default(''),
  description: z.string().optional(),
  type: kind.default('info'),
  appearance: kind.optional(),
  isAutoDismiss: z.boolean().default(false),
  actions: z
    .array(
      z.looseObject({
        text: z.string(),
        onClick: z.custom<() => unknown>((value) => typeof value === 'function'),
      }),
    )
    .default([]),
});

/** Reads what showFlag sends. */
export function flagContent(data: unknown): FlagContent {
  const { id: key, title, description, type, appearance, isAutoDismiss, actions } = flag.parse(data);
  return {
    id: key,
    kind: appearance ?? type,
    title,
    fleeting: isAutoDismiss,
    actions: actions.map((action) => ({ text: action.text, onClick: () => void action.onClick() })),
    ...(description === undefined ? {} : { body: description }),
  };
}

/** Reads what Flag.close sends. */
export function flagId(data: unknown): string {
  return z.looseObject({ id }).parse(data).id;
}
