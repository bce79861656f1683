import './jitless';
import { Modal } from '@forge/bridge';
import { z } from 'zod/mini';
import type { HostContext } from './hostContext';

const printContext = z.object({ dialog: z.literal('print') });

/** Opens this page once more, over the whole window, as what would be printed. */
export async function openPrintDialog(title: string): Promise<void> {
  await new Modal({ size: 'xlarge', context: { dialog: 'print' }, title }).open().catch(() => undefined);
}

/** Whether this page runs in the dialog that is printed from. */
export const isPrintDialog = (context: HostContext): boolean =>
  printContext.safeParse(context.extension?.modal).success;

/** Prints the frame that this page runs in, and nothing around it: the host lets frames open the browser's dialogs. */
export const printPage = (): void => window.print();
