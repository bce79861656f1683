import { invocationScope } from './scope';

/** Lets `Date` follow the virtual clock inside invocations. Timers and `performance` stay real. */
export function installDate(): void {
  const Native = Date;
  const now = () => Native.now() + (invocationScope.getStore()?.clockOffsetMs ?? 0);
  globalThis.Date = new Proxy(Native, {
    construct(target, given, newTarget) {
      const made: unknown = Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget);
      return made instanceof Native ? made : new Native(now());
    },
    apply: () => new Native(now()).toString(),
    get(target, property, receiver) {
      const own: unknown = Reflect.get(target, property, receiver);
      return property === 'now' ? now : own;
    },
  });
}
