import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** A circular to those asked in the open round. */
export const announcements = {
  to: { all: 'alle', open: 'offen' },
  also: { all: ['allen'], open: ['offene', 'fehlende'] },
  text: { label: 'Was möchten Sie mitteilen?', hint: 'höchstens 1500 Zeichen' },
  toAll: (people: number) =>
    plural(people, {
      one: 'Diese Nachricht geht an eine Person, die in dieser Runde gefragt ist:',
      other: 'Diese Nachricht geht an # Personen, die in dieser Runde gefragt sind:',
    }),
  toOpen: (people: number) =>
    plural(people, {
      one: 'Diese Nachricht geht an eine Person, deren Rückmeldung noch fehlt:',
      other: 'Diese Nachricht geht an # Personen, deren Rückmeldung noch fehlt:',
    }),
  sure: (preview: string, text: string) => `${preview} „${text}“ Wirklich senden?`,
  sent: (people: number) => plural(people, { one: 'Gesendet an eine Person.', other: 'Gesendet an # Personen.' }),
  nobody: 'Es ist niemand da, an den die Nachricht gehen könnte.',
  from: (role: string, plan: string) => `Mitteilung der ${role} (${plan}):`,
  roles: { coordinator: 'Koordination', cdo: 'Leitung Digitalisierung' },
}
