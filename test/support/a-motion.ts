import type { Motion } from '#domain/motion.ts'

/** A motion of one group, as it stands on the agenda. */
export const aMotion = (more: Partial<Motion> = {}): Motion => ({
  number: 'AN/1311/2021',
  plan: 'DP',
  title: 'Masterplan zur Digitalisierung',
  groups: ['SPD-Fraktion'],
  day: '2021-06-10',
  committee: 'Digitalisierungsausschuss',
  session: '2021-11-22',
  item: 'TOP 6.1',
  answeredWith: null,
  state: 'asked',
  version: 1,
  ...more,
})
