import type { CoSignatureRules, SigningOffices } from '#domain/co-signature-rules.ts'
import type { PrintedTexts } from '#domain/co-signature.ts'
import type { Directory } from '#domain/directory.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import type { Party } from '#domain/party.ts'
import { measureOf, type Passage } from '#domain/passage.ts'
import type { Chain } from '#domain/responsibility.ts'

/** A party that signs, and what it signs: its passages as the paper prints them now. */
export interface Signer {
  readonly party: Party
  /** Codes of the measures that are its own, in the order of the paper; of whoever signs the whole and has none, of all. */
  readonly codes: readonly string[]
  /** Whether it signs the paper as a whole. */
  readonly whole: boolean
  readonly texts: PrintedTexts
}

/** A measure of a draft; of a point of a motion also the measures that stand behind its answer. */
export interface SignedMeasure {
  readonly measure: Measure
  readonly behind: readonly Measure[]
}

/** What is signed: the measures of a draft, in its order, and every passage of each part of it. */
export interface Signed {
  readonly plans: readonly string[]
  readonly measures: readonly SignedMeasure[]
  readonly texts: Readonly<Record<PaperLevel, ReadonlyMap<Passage, string>>>
}

interface Concern {
  readonly party: Party
  readonly codes: readonly string[]
  /** What is not public is shown to those who have the duty or lead; to others, and to partners, only what is public. */
  readonly hidden: ReadonlySet<string>
}

/**
 * Everyone who signs a draft on `day`: parties with the duty for a measure, its field or the plan; by the rules also those
 * that lead or take part, in what stands behind a point of a motion, too; partners approve what they lead or
 * answer for, and nothing beyond it.
 */
export function signersOf(
  { plans, measures, texts }: Signed,
  rules: Pick<CoSignatureRules, 'offices' | 'partners'>,
  directory: Directory,
  day: Day,
  chain: (measure: Measure) => Chain,
): readonly Signer[] {
  const duties = directory.duties.filter((duty) => duty.role === 'signs' && duty.party !== null && inForce(duty, day))
  const whole = new Set(duties.filter((duty) => isOfPlan(duty, plans)).map(({ party }) => party))
  const concerns = directory.parties.flatMap((party): readonly Concern[] => {
    const own = measures.map(({ measure, behind }) => {
      const how = concernOf(party, measure, duties, rules, chain(measure))
      const isBehind = behind.some((each) => isInvolved(party, each, duties, rules, chain(each)))
      return { measure, how: how ?? (isBehind ? 'public' : null) }
    })
    const codes = own.flatMap(({ measure, how }) => (how === null ? [] : [measure.code]))
    const hidden = new Set(own.flatMap(({ measure, how }) => (how === 'non-public' ? [measure.code] : [])))
    return codes.length > 0 || whole.has(party.id) ? [{ party, codes, hidden }] : []
  })
  return concerns.flatMap(({ party, codes, hidden }): readonly Signer[] => {
    const isWhole = whole.has(party.id)
    const shown = [...texts['non-public'].keys()].flatMap((passage): readonly (readonly [Passage, string])[] => {
      const code = measureOf(passage)?.code
      if (!isWhole && (code === undefined || !codes.includes(code))) return []
      const isAllowed = isWhole || hidden.has(code ?? '')
      const text = isAllowed ? texts['non-public'].get(passage) : texts.public.get(passage)
      return text === undefined ? [] : [[passage, text]]
    })
    // A partner of whose measures nothing is public has nothing to approve.
    if (shown.length === 0) return []
    const known = new Set(shown.map(([passage]) => measureOf(passage)?.code))
    const named = isWhole && codes.length === 0 ? measures.map(({ measure }) => measure.code) : codes
    return [{ party, codes: named.filter((code) => known.has(code)), whole: isWhole, texts: Object.fromEntries(shown) }]
  })
}

const isOfPlan = ({ subjectKind, subject }: Duty, plans: readonly string[]): boolean =>
  subjectKind === 'plan' && plans.includes(subject)

const signing: Readonly<Record<SigningOffices, { readonly leads: boolean; readonly participates: boolean }>> = {
  named: { leads: false, participates: false },
  lead: { leads: true, participates: false },
  involved: { leads: true, participates: true },
}

/** How strictly a party may read a measure that it signs; null when it does not. */
function concernOf(
  party: Party,
  measure: Measure,
  duties: readonly Duty[],
  rules: Pick<CoSignatureRules, 'offices' | 'partners'>,
  chain: Chain,
): PaperLevel | null {
  const isLead = chain.lead?.id === party.id
  const isNamed = duties.some((duty) => duty.party === party.id && isAbout(duty, measure))
  if (party.kind === 'partner') {
    const isAuthor = isLead || [chain.responsible, ...chain.others].some((person) => person?.party === party.id)
    return isNamed || (rules.partners === 'approve' && isAuthor) ? 'public' : null
  }
  const { leads, participates } = signing[rules.offices]
  if (isNamed || (leads && isLead)) return 'non-public'
  return participates && chain.participants.some(({ id }) => id === party.id) ? 'public' : null
}

/** Whether a party has a say in a measure that stands behind a passage of somebody else's. */
const isInvolved = (...[party, measure, duties, rules, chain]: Parameters<typeof concernOf>): boolean =>
  concernOf(party, measure, duties, rules.offices === 'lead' ? { ...rules, offices: 'named' } : rules, chain) !== null

const isAbout = ({ subjectKind, subject }: Duty, { id, field }: Measure): boolean =>
  (subjectKind === 'measure' && subject === id) || (subjectKind === 'field' && subject === field)
