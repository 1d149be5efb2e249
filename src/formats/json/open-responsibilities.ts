import type { PartyName, ResponsibilityFacts } from '#domain/responsibility-facts.ts'
import { cleanText } from '#report/clean-text.ts'
import { line } from './line.ts'

/** Who has which part in each field, measure and task; offices and partners, never persons. */
export const openResponsibilities = ({ entries }: ResponsibilityFacts) =>
  entries.map(({ kind, code, title, field, parts, task }) => ({
    kind,
    code: line(code),
    title: line(title) ?? line(code),
    field: kind === 'field' ? undefined : line(field),
    ofCdo: task?.ofCdo,
    description: cleanText(task?.description ?? '').trim() || undefined,
    basis: line(task?.basis),
    accountable: parts.accountable.map(openParty),
    leads: parts.leads.map(openParty),
    participates: parts.participates.map(openParty),
    consulted: parts.consulted.map(openParty),
    informed: parts.informed.map(openParty),
  }))

const openParty = ({ number, name }: PartyName) => ({ number: line(number), name: line(name) ?? line(number) })
