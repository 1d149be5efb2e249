import type { ResponsibilityEntry, ResponsibilityFacts } from '#domain/responsibility-facts.ts'

const nobody = { accountable: [], leads: [], participates: [], consulted: [], informed: [] }
const it = { number: '12', name: 'Amt für Informationsverarbeitung' }
const law = { number: '30', name: 'Amt für Recht' }
const head = { number: 'IX', name: 'Dezernat IX' }
const utility = { number: null, name: 'Stadtwerke' }

const entry = (
  kind: ResponsibilityEntry['kind'],
  code: string,
  title: string,
  parts: Partial<ResponsibilityEntry['parts']>,
  more: Partial<ResponsibilityEntry> = {},
): ResponsibilityEntry => ({ kind, code, title, field: 'SG', parts: { ...nobody, ...parts }, ...more })

/** The annex of a plan with a field, two measures, a task of the CDO's and one that holds for the whole city. */
export const someResponsibilities = (): ResponsibilityFacts => ({
  entries: [
    entry('field', 'SG', 'Steuerung', { accountable: [head], informed: [law] }),
    entry('measure', 'M-01', 'Bauakte', { accountable: [head], leads: [it], participates: [law, utility] }),
    entry('measure', 'M-02', 'Portal', { leads: [utility] }, { field: null }),
    entry(
      'task',
      'A-01',
      'IT-Architektur festlegen',
      { leads: [it], consulted: [law] },
      {
        field: null,
        task: { description: 'Gilt für alle Ämter.', basis: 'Ratsbeschluss vom 22.11.2021', ofCdo: true },
      },
    ),
    entry(
      'task',
      'A-02',
      '=Budget koordinieren',
      { accountable: [head] },
      {
        task: { description: '', basis: null, ofCdo: false },
      },
    ),
  ],
})
