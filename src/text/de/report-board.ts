import { counting } from '#text/counting.ts'

const { number, plural } = counting('de')

/** How the paper labels what the advisory board says, and who is in it. */
export const board = {
  title: 'Stellungnahmen des Beirats',
  whose: (names: readonly string[]) =>
    `Die folgenden Texte sind Stellungnahmen des Beirats (${names.join(', ')}), nicht der Verwaltung. Sie sind im Wortlaut wiedergegeben.`,
  /** `who` is the group or the member; null for the board as a whole. */
  statement: (who: string | null) =>
    who === null ? 'Stellungnahme des Beirats' : `Stellungnahme des Beirats (${who})`,
  member: (group: string | null) => (group === null ? 'ein Mitglied' : `${group}, ein Mitglied`),
  question: (question: string) => `Gefragt war: ${question}`,
  elsewhere: 'Stellungnahmen zu einzelnen Maßnahmen stehen bei diesen:',
  silent: 'Der Beirat hat keine Stellungnahme abgegeben.',
  /** How many are not printed, beside those that are. */
  omitted: (count: number) =>
    plural(count, {
      one: 'Eine Stellungnahme des Beirats ist in diesem Bericht nicht wiedergegeben.',
      other: '# Stellungnahmen des Beirats sind in diesem Bericht nicht wiedergegeben.',
    }),
  composition: {
    title: 'Zusammensetzung des Beirats',
    caption: (name: string) => `Mitglieder: ${name}`,
    head: ['Gruppe', 'Mitglieder'],
    noGroup: 'Ohne Gruppe',
    count: (count: number, seats: number | null) =>
      seats === null
        ? number(count)
        : `${number(count)} von ${plural(seats, { one: 'einem Sitz', other: '# Sitzen' })}`,
  },
  column: 'Stellungnahme des Beirats',
}
