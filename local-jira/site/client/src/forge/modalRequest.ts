import { z } from 'zod';

const size = z.union([
  z.enum(['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable']),
  z.looseObject({ width: z.string(), height: z.string().optional() }),
]);

/** What @forge/bridge's Modal asks for. `resource` null means the page that asks. */
export const modalRequestSchema = z.looseObject({
  resource: z.string().nullish(),
  size,
  context: z.unknown().optional(),
  title: z.string().default(''),
  closeOnEscape: z.boolean().default(true),
  closeOnOverlayClick: z.boolean().default(true),
  onClose: z.custom<(payload: unknown) => unknown>((value) => typeof value === 'function').optional(),
});
export type ModalRequest = z.infer<typeof modalRequestSchema>;

const NAMED: Record<string, { width: string; height: string }> = {
  small: { width: '400px', height: 'max(20vh, 320px)' },
  medium: { width: '600px', height: 'max(40vh, 520px)' },
  large: { width: '800px', height: 'max(70vh, 720px)' },
  xlarge: { width: '968px', height: '90vh' },
  resizable: { width: '800px', height: '70vh' },
  max: { width: '100vw', height: '100vh' },
  fullscreen: { width: '100vw', height: '100vh' },
};

/** Width and height of Atlassian's modal sizes. */
export function modalBox(request: ModalRequest): { width: string; height: string } {
  if (typeof request.size === 'object')
    return { width: request.size.width, height: request.size.height ?? '70vh' };
  return NAMED[request.size] ?? { width: '600px', height: '40vh' };
}
