/** Runs lanes at the same time. Each lane keeps its own order. */
export const lanes = (...all) =>
  Promise.all(
    all.map(async (lane) => {
      for (const next of lane) await next();
    }),
  );

/** Runs tasks in their order, as many at a time as `width` says. */
export function pool(width, tasks) {
  const waiting = [...tasks];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  return Promise.all(Array.from({ length: width }, work));
}
