const nothing = () => undefined;

/** The metric recorders that @forge/api calls around every request. Nobody collects them here. */
export const metrics = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};
