/** Runs tasks in their order, as many at a time as `width` says. */
export function pool(width, tasks) {
  const waiting = [...tasks];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  return Promise.all(Array.from({ length: width }, work));
}
