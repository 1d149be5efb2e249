import csv from '#sources/csv/index.ts'
import yaml from '#sources/yaml/index.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Language } from '#domain/person.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { type FileImportResult, importFiles } from '#app/import/import-files.ts'
import type { ImportResult } from '#app/import/import-result.ts'
import type { ImportStore } from '#app/import/read-present.ts'

export const file = (name: string, content: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

/** The line of the first line that contains a text. */
export const lineOf = (content: string, part: string): number =>
  content.split('\n').findIndex((line) => line.includes(part)) + 1

interface More {
  readonly profile?: SourceFile
  readonly overwrite?: boolean
  readonly now?: string
  readonly language?: Language
}

/** Imports files as the operator's command does. */
export const importing = async (
  store: ImportStore,
  files: readonly SourceFile[],
  { profile, overwrite = false, now = '2026-09-21T07:00:00.000Z', language = 'de' }: More = {},
): Promise<FileImportResult> => {
  const words = catalogue(language).imports
  return importFiles({ store, sources: [yaml, csv], files, profile: profile ?? null, overwrite, now, words })
}

/** The result of an import that must succeed. */
export async function imported(
  store: ImportStore,
  files: readonly SourceFile[],
  more: More = {},
): Promise<ImportResult> {
  const done = await importing(store, files, more)
  if (!done.ok) throw new Error(done.problems.map((one) => `${one.file}:${one.line} ${one.what}`).join('\n'))
  return done.result
}

/** `[added, changed, left]`, of everything or of one noun. */
export function totals({ tallies }: ImportResult, noun?: string): readonly number[] {
  const counted = tallies.filter((tally) => noun === undefined || tally.noun === noun)
  const sum = (key: 'added' | 'changed' | 'left'): number => counted.reduce((total, tally) => total + tally[key], 0)
  return [sum('added'), sum('changed'), sum('left')]
}

/** A small city, in which every kind of entry occurs once. */
export const smallCity = `city:
  name: Stadt Beispiel
  zone: Europe/Berlin
  land: NW
  free-days: [2026-02-16]
plan:
  code: DP
  name: Digitalisierungsprogramm
  reason: Der Rat hat es beschlossen.
  committee: Digitalausschuss
  sessions: [2026-12-07]
  schedule:
    opens-at: 09:00
    ends-at: 18:00
  reminders:
    - { to: responsible, after-opening: 6 }
  questionnaire:
    - id: light
    - id: text
      limit: 20
  paper: { title: Bericht, department: IX, office: Stab, kind: Mitteilung, proposal: Kenntnisnahme. }
offices:
  - key: stab
    name: Stabsstelle
    coordinator: anna
  - number: 12
    name: IT-Amt
    parent: stab
partners:
  - name: Stadtwerke
people:
  - key: anna
    name: Anna
    office: stab
    roles: [coordinator]
  - key: ben
    name: Ben
    accounts:
      - { platform: slack, realm: T1, id: U1 }
    absent:
      - { from: 2026-10-01, until: 2026-10-09, substitute: anna }
channels:
  - { platform: console, realm: trial, id: '#ausschuss', purpose: liaison }
fields:
  - code: A
    name: Steuerung
measures:
  - code: M-01
    title: Konzept
    field: A
    lead: stab
    participants: [12]
    partners: [Stadtwerke]
    responsible: anna
    deputy: ben
  - code: M-02
    title: Bericht
rounds:
  - label: 2026-H1
    from: 2026-01-01
    to: 2026-06-30
    answers:
      - measure: M-01
        light: gelb
        percent: 60
        text: Läuft.
`
