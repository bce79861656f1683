import 'iframe-resizer';

/** Parts of iframe-resizer 4 that its published types leave out. */
declare module 'iframe-resizer' {
  interface IFrameOptions {
    warningTimeout?: number;
  }
  interface IFrameObject {
    removeListeners: () => void;
  }
}
