import { readFileSync } from 'node:fs'
import { samplePlan } from '#house/sample-plan.ts'

/** The sample plan's text, changed piece by piece; a piece that is not there is a mistake in the test. */
export function samplePlanWith(...changes: readonly (readonly [was: string, is: string])[]): string {
  return changes.reduce(
    (text, [was, is]) => {
      if (!text.includes(was)) throw new Error(`The sample plan does not say: ${was}`)
      return text.replace(was, () => is)
    },
    readFileSync(samplePlan, 'utf8'),
  )
}

/** The sample plan's people and offices with other measures: `count` of them in eight fields, none asked before. */
export function planWithMeasures(count: number): string {
  const [city = ''] = samplePlanWith().split('\nfields:\n')
  const fields = eightFields.map((name, at) => `  - code: F${at + 1}\n    name: ${name}\n    accountable: IX\n`)
  const measures = Array.from({ length: count }, (_, at) => {
    const code = `M-${String(at + 1).padStart(3, '0')}`
    return `  - code: ${code}
    title: Radverkehrsinfrastruktur Nordstadt, Teilabschnitt ${at + 1}
    field: F${(at % eightFields.length) + 1}
    lead: digitalisierung
    responsible: ${['stabsstelle', 'strategie', 'smart-city', 'netzwerke'][at % 4]}
`
  })
  return `${city}\nfields:\n${fields.join('')}\nmeasures:\n${measures.join('')}`
}

/** The sample's rules for another city, where everybody answers for one measure. */
export function planForStaff(staff: readonly string[]): string {
  const [rules = ''] = samplePlanWith().split('\n# --- Stellen ')
  const person = (key: string, more = ''): string => `  - key: ${key}\n    name: ${key}\n    office: amt${more}\n`
  const measure = (key: string, at: number): string =>
    `  - code: M-${String(at + 1).padStart(2, '0')}\n    title: Vorhaben ${at + 1}\n    field: F\n    lead: amt\n    responsible: ${key}\n`
  return `${rules}
offices:
  - { key: amt, name: Amt, coordinator: koordination, head: cdo }

people:
${person('cdo', '\n    roles: [cdo, releaser]')}${person('koordination', '\n    roles: [coordinator]')}${staff.map((key) => person(key)).join('')}
channels:
  - { platform: console, realm: trial, id: '#digitalausschuss', purpose: liaison }

fields:
  - { code: F, name: Feld }

measures:
${staff.map(measure).join('')}`
}

const eightFields = [
  'Energie und Gebäude',
  'Mobilität und Verkehrswende',
  'Stadtgrün und Klimaanpassung',
  'Kreislaufwirtschaft',
  'Digitalisierung der Verwaltung',
  'Bildung und Öffentlichkeitsarbeit, einschließlich Umweltbildung an Schulen',
  'Soziale Infrastruktur',
  'Wasser- und Starkregenvorsorge',
]
