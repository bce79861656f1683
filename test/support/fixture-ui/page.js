/** The element with this id. */
export function by(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return found;
}

export function say(text) {
  by('result').textContent = text;
}

/** Runs the work on a click and says its error. */
export function onClick(id, work) {
  by(id).addEventListener('click', () => {
    Promise.resolve()
      .then(work)
      .catch((error) => say(`rejected: ${error instanceof Error ? error.message : String(error)}`));
  });
}
