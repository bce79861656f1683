import type { UiModule } from '../api/modules';
import type { FlagContent } from '../parts/flags';
import type { Bus } from './bus';
import type { ModalRequest } from './modalRequest';
import type { Place } from './place';

export type Command = (host: FrameHost, data: unknown) => unknown;

/** The dialog around a frame. */
export interface ModalAround {
  context: unknown;
  close: (payload: unknown) => void;
  onClose: (callback: (payload: unknown) => void) => void;
}

/** What the product page lends to one frame. */
export interface FrameHost {
  bus: Bus;
  place: () => Place;
  /** Every module of the app that this person is shown. */
  modules: readonly UiModule[];
  /** Commands that only this place answers. */
  commands: Readonly<Record<string, Command>>;
  server: (command: string, data: unknown) => Promise<unknown>;
  showFlag: (flag: FlagContent) => void;
  closeFlag: (id: string) => void;
  openModal: (request: ModalRequest) => void;
  /** Fetches again what is around the frame; undefined where nothing can be. */
  refresh: (() => void) | undefined;
  /** Set for a frame inside a modal dialog. */
  modal: ModalAround | undefined;
  escapePressed: () => void;
  themed: () => void;
}
