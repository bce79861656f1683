/** What most tickets have in common; each says only what is special about it. */
export const plain = {
  type: 'Story',
  priority: 'Medium',
  assignee: null,
  labels: [],
  components: [],
  inEpic: false,
  advises: false,
  reach: 'untouched',
} as const;
